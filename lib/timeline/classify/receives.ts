/** What a complainant can do in a step of the body's: have it, or be there. */
export const receives = /\b(?:received|got|collected|heard|had|were|was|held|attended|met|is|are|took place)\b/
