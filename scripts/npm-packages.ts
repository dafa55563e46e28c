/** Makes the npm packages `overdue-decisions` (the reading) and `overdue` (the command line): npm run package:npm */
import { makeNpmPackages } from './npm/packages.ts'

for (const file of Object.values(makeNpmPackages('.output/npm'))) console.log(file)
