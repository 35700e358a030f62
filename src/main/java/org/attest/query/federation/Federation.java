package org.attest.query.federation;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/**
 * Which other endpoints may be asked. Nothing else is, however a query names it.
 *
 * @param allowed the endpoints; none by default
 * @param names finds the addresses of a host
 */
public record Federation(List<AllowedService> allowed, Resolver names) {
    /** No other endpoint at all. */
    public static final Federation NONE = new Federation(List.of());

    public Federation {
        allowed = List.copyOf(allowed);
    }

    public Federation(List<AllowedService> allowed) {
        this(allowed, InetAddress::getAllByName);
    }

    /** Finds the addresses of a host. */
    @FunctionalInterface
    public interface Resolver {
        /** The addresses. */
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** Whether any endpoint may be asked. */
    public boolean any() {
        return !allowed.isEmpty();
    }

    /** The entry of an endpoint. */
    public Optional<AllowedService> find(String iri) {
        return allowed.stream().filter(service -> service.iri().equals(iri)).findFirst();
    }

    /**
     * The entry of an endpoint that is about to be asked. No connection has been made then.
     *
     * @throws AttestException {@code QUERY_REFUSED} when it is not allowed, or when its name leads to this machine or its
     *     network although nobody said that it should
     */
    AllowedService admitted(String iri) {
        AllowedService service = find(iri).orElseThrow(() -> refused(iri));
        if (!service.mapped() && !isLiteral(service.host())) {
            for (InetAddress address : addresses(service)) {
                if (isInside(address)) {
                    throw new AttestException(new Finding(
                            Code.QUERY_REFUSED,
                            Place.of("query"),
                            "the name " + service.host() + " leads to an address of this machine or its network",
                            "if that is meant, allow it with its address: --allow-service " + iri + "=http://…"));
                }
            }
        }
        return service;
    }

    /** What is said of an endpoint that may not be asked. */
    public AttestException refused(String iri) {
        List<String> known = new ArrayList<>();
        allowed.forEach(service -> known.add(service.iri()));
        return new AttestException(new Finding(
                Code.QUERY_REFUSED,
                Place.of("query"),
                "SERVICE <" + iri + "> would ask another server, which is not allowed here",
                known.isEmpty()
                        ? "whoever runs this can allow it: --allow-service " + iri
                        : "allowed are: " + String.join(", ", known)));
    }

    private InetAddress[] addresses(AllowedService service) {
        try {
            return names.of(service.host());
        } catch (UnknownHostException e) {
            throw new AttestException(
                    new Finding(
                            Code.ENDPOINT_FAILED,
                            Place.of(service.iri()),
                            "there is no host of the name " + service.host(),
                            "check the name, and whether this machine may reach it"),
                    e);
        }
    }

    /** An address in figures, or the name that every machine has for itself: whoever allowed it, meant it. */
    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+") || host.equals("localhost");
    }

    /** RFC 6890: loopback, link-local, private, shared and unspecified addresses, and their like in IPv6. */
    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared;
    }

    /** For one run of one query. */
    public ServiceSession session(Query query) {
        return new ServiceSession(this, query);
    }
}
