package org.attest.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks one address as often as it can, over kept connections, in a process of its own; prints how often it was answered. */
final class Hammer {
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "\r\nContent-Length: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNKED = "\r\nTransfer-Encoding: chunked".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private Hammer() {}

    /**
     * Asks.
     *
     * @param args address, seconds, connections, the status that is wanted, then headers
     */
    public static void main(String[] args) throws Exception {
        URI address = URI.create(args[0]);
        long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000_000L;
        int connections = Integer.parseInt(args[2]);
        StringBuilder request = new StringBuilder(
                "GET " + address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery())
                        + " HTTP/1.1\r\nHost: localhost\r\n");
        for (int i = 4; i < args.length; i++) {
            request.append(args[i]).append("\r\n");
        }
        byte[] bytes = request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        List<Thread> threads = new ArrayList<>();
        long[] counts = new long[connections];
        for (int i = 0; i < connections; i++) {
            int at = i;
            Thread thread = new Thread(() -> counts[at] = ask(address, bytes, args[3], end));
            thread.start();
            threads.add(thread);
        }
        long all = 0;
        for (int i = 0; i < connections; i++) {
            threads.get(i).join();
            all += counts[i];
        }
        System.out.println(all);
    }

    private static long ask(URI address, byte[] request, String status, long end) {
        long count = 0;
        byte[] wanted = ("HTTP/1.1 " + status + " ").getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setTcpNoDelay(true);
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            byte[] buffer = new byte[256 * 1024];
            while (System.nanoTime() < end) {
                out.write(request);
                answer(in, wanted, buffer);
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads one answer whole, with as little work as can be: what the client does takes time from the server. */
    private static void answer(InputStream in, byte[] wanted, byte[] buffer) throws IOException {
        int filled = 0;
        int head = -1;
        while (head < 0) {
            filled = more(in, buffer, filled);
            head = find(buffer, filled, END);
        }
        if (!Arrays.equals(buffer, 0, wanted.length, wanted, 0, wanted.length)) {
            throw new IOException("unexpected: " + new String(buffer, 0, 40, StandardCharsets.US_ASCII));
        }
        int body = head + END.length;
        int length = find(buffer, head, LENGTH);
        if (length >= 0) {
            int whole = body + number(buffer, length + LENGTH.length);
            while (filled < whole) {
                filled = more(in, buffer, filled);
            }
        } else if (find(buffer, head, CHUNKED) >= 0) {
            while (!endsWith(buffer, filled, LAST_CHUNK)) {
                filled = more(in, buffer, filled);
            }
        }
    }

    private static int more(InputStream in, byte[] buffer, int filled) throws IOException {
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            throw new IOException("the connection broke");
        }
        return filled + read;
    }

    private static int find(byte[] buffer, int filled, byte[] what) {
        for (int i = 0; i + what.length <= filled; i++) {
            if (buffer[i] == what[0] && Arrays.equals(buffer, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsWith(byte[] buffer, int filled, byte[] what) {
        return filled >= what.length && Arrays.equals(buffer, filled - what.length, filled, what, 0, what.length);
    }

    private static int number(byte[] buffer, int at) {
        int number = 0;
        for (int i = at; buffer[i] >= '0' && buffer[i] <= '9'; i++) {
            number = 10 * number + buffer[i] - '0';
        }
        return number;
    }
}
