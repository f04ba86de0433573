import type { APIRoute, GetStaticPaths } from 'astro';
import { frameFiles } from '../../layouts/frame.ts';

interface Props {
  readonly text: string;
  // Astro's type asks for it.
  readonly [name: string]: unknown;
}

export const getStaticPaths = (() =>
  Object.values(frameFiles ?? {}).map(({ path, text }) => ({
    params: { file: path.split('/').at(-1) },
    props: { text },
  }))) satisfies GetStaticPaths;

/** Style and script of a large site, which its pages share. */
export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(text);
