import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

/** Folder of the modules inside the built extension. */
export const modulesFolder = 'decision'

const source = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/**
 * Builds the readers and the card as modules that the content script loads where there is a decision to read and the card is
 * on. Lists, search results, other pages, and every page while Overdue is off, carry nothing of them.
 * @param folder of the built extension
 * @param plugins of the build
 */
export async function buildDecisionModules(folder: string, plugins: Plugin[] = []): Promise<void> {
  await build({
    configFile: false,
    root: source('.'),
    logLevel: 'warn',
    publicDir: false,
    plugins,
    build: {
      outDir: `${folder}/${modulesFolder}`,
      emptyOutDir: true,
      target: 'es2023',
      // As a library: otherwise code is added that puts preloading links into the page.
      lib: {
        entry: { reader: source('components/overlay/reader.ts'), card: source('components/overlay/start-card.ts'), log: source('lib/log/rows.ts') },
        formats: ['es'],
        fileName: (_format, name) => `${name}.js`,
      },
      // The package exports other ombudsmen's sites too; they are loaded on their own pages only.
      rolldownOptions: { output: { chunkFileNames: '[name].js', minify: true }, treeshake: { moduleSideEffects: (id) => !id.includes('/lib/sites/') } },
    },
  })
  // By itself, with what it needs of the readers' small parts: nothing of it is taken apart from what pages of the first ombudsman load.
  await build({
    configFile: false,
    root: source('.'),
    logLevel: 'warn',
    publicDir: false,
    plugins,
    build: {
      outDir: `${folder}/${modulesFolder}`,
      emptyOutDir: false,
      target: 'es2023',
      lib: { entry: { sites: source('components/overlay/sites.ts') }, formats: ['es'], fileName: () => 'sites.js' },
      rolldownOptions: { output: { minify: true } },
    },
  })
}
