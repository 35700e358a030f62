package org.attest.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks one address as often as it can, over kept connections, in a process of its own; prints how often it was answered. */
final class Hammer {
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
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
            OutputStream out = socket.getOutputStream();
            while (System.nanoTime() < end) {
                out.write(request);
                answer(in, status);
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(InputStream in, String status) throws IOException {
        String first = line(in);
        if (!first.contains(" " + status + " ")) {
            throw new IOException("unexpected: " + first);
        }
        long length = status.equals("304") ? 0 : -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return;
        }
        for (long chunk = Long.parseLong(line(in), 16); chunk > 0; chunk = Long.parseLong(line(in), 16)) {
            in.skipNBytes(chunk + 2);
        }
        line(in);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection broke");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
