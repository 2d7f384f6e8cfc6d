import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { HttpServer } from '../../src/graphql/server.ts';

/** A request to the bulk endpoint that is sent in pieces, and may stop anywhere. */
export class UnfinishedRequest {
  /** All that was answered so far. */
  answer = '';
  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => {
      this.answer += data;
    });
    socket.on('error', () => {});
  }

  static async open({ url }: HttpServer, path: string, headers = ''): Promise<UnfinishedRequest> {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    const request = new UnfinishedRequest(socket);
    request.send(
      `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/x-ndjson\r\ncontent-length: 1000000\r\n${headers}\r\n`,
    );
    return request;
  }

  send(text: string): void {
    this.socket.write(text);
  }

  get status(): number | undefined {
    const [, status] = /^HTTP\/1\.1 (\d+)/.exec(this.answer) ?? [];
    return status === undefined ? undefined : Number(status);
  }

  /** The answer's body, which must be one JSON document. */
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
  get body(): any {
    return JSON.parse(this.answer.slice(this.answer.indexOf('\r\n\r\n')));
  }

  close(): void {
    this.socket.destroy();
  }
}
