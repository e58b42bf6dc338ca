/** The lines of a stream of text, without their ends; a last one that is empty is none. */
export async function* linesOf(stream: ReadableStream<string>): AsyncIterable<string> {
  const reader = stream.getReader();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
