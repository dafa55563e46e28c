import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

/** Folder of the modules inside the built extension. */
export const modulesFolder = 'decision'

/** How chunks are called, and which modules do nothing but give what they export. */
interface Options {
  output?: { chunkFileNames: string }
  treeshake?: { moduleSideEffects: (id: string) => boolean }
}

/** Small; without notes to bundlers, which tell a browser nothing. */
const output = { minify: true, comments: { legal: true, annotation: false, jsdoc: false } }

const source = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/**
 * Builds the readers and the card as modules that the content script loads where there is a decision to read and the card is
 * on, and the marks of lists. Other pages, and every page while Overdue is off, carry nothing of them.
 * @param folder of the built extension
 * @param plugins of the build
 */
export async function buildDecisionModules(folder: string, plugins: Plugin[] = []): Promise<void> {
  const modules = (emptyOutDir: boolean, entry: Record<string, string>, { output: names, treeshake }: Options = {}) =>
    build({
      configFile: false,
      root: source('.'),
      logLevel: 'warn',
      publicDir: false,
      plugins,
      build: {
        outDir: `${folder}/${modulesFolder}`,
        emptyOutDir,
        target: 'es2023',
        // As a library: otherwise code is added that puts preloading links into the page.
        lib: { entry, formats: ['es'], fileName: (_format, name) => `${name}.js` },
        rolldownOptions: { output: { ...output, ...names }, ...(treeshake && { treeshake }) },
      },
    })
  await modules(
    true,
    {
      reader: source('components/overlay/reader.ts'),
      card: source('components/overlay/start-card.ts'),
      log: source('lib/log/rows.ts'),
    },
    // The package exports other ombudsmen's sites too; they are loaded on their own pages only.
    { output: { chunkFileNames: '[name].js' }, treeshake: { moduleSideEffects: (id) => !id.includes('/lib/sites/') } },
  )
  // By itself too: lists load it without the card, and the readers only where a summary speaks of a time.
  await modules(false, { list: source('components/overlay/list.ts') })
  // By itself, with what it needs of the readers' small parts: nothing of it is taken apart from what pages of the first ombudsman load.
  await modules(false, { sites: source('components/overlay/sites.ts') })
}
