/** "Provide us with evidence it has done so": what is asked of the body about its steps, and no step. */
const EVIDENCE = new RegExp(
  '^(?:\\w+ly\\s+)?(?:' +
    '(?:provid|send|giv|suppl|let|submit|show|shar|hav|report|writ|return)\\w*\\b(?=[^.;]{0,100}\\b(?:evidence|proof|confirmation)\\b)' +
    '(?=[^.;]{0,200}\\b(?:us|me|Ombudsm[ae]n|compl\\w+|implement\\w*|carried|done|actions?|steps|recommendations?|above|these)\\b)' +
    '|(?:tell|confirm|inform|notify|let|updat|demonstrat|show|satisf|report|writ|provid|send|evidence)\\w*\\b(?:\\s+(?:in\\s+writing|back|to|with))*\\s+(?:' +
    '(?:us|me|(?:the\\s+)?Ombudsm[ae]n)\\b[^.;]{0,120}\\b(?:done|complied|compliance|completed|carried\\s+out|taken|implemented|confirm\\w*|evidence|actions|above|paid|apologised)' +
    '|(?:that\\s+)?it\\s+has\\s+(?:done|complied|completed|carried|taken|implemented)|(?:its\\s+)?compliance))',
  'i',
)
/** How to apologise, what a council must do with a report, and what is so rather than done. */
const OTHER =
  /^(?:consider|follow|refer|have regard|take account|use|read|bear|accept)\b[^.;]{0,40}\b(?:guidance|principles)\b|^consider\s+(?:the|this|our) report\b|^(?:be|have|not|need|never|like|know|benefit|prevent|mean|help|ensure this)\b/i

/** true where the words, from their verb on, are part of the remedy's paragraphs but no step of it. */
export function isAside(words: string): boolean {
  return EVIDENCE.test(words) || OTHER.test(words)
}
