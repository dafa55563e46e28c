import { generate } from 'selfsigned'

/** A key and a certificate for the local stand-in of www.lgo.org.uk, made anew at every start and never stored. */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const names = ['www.lgo.org.uk', 'lgo.org.uk']
  const made = await generate([{ name: 'commonName', value: 'www.lgo.org.uk' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  })
  return { key: made.private, cert: made.cert }
}
