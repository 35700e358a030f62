package org.attest.query.federation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * What another endpoint is sent for a {@code SERVICE}: its pattern as it stands in the query, without any value that was
 * found here, so that nobody learns from it whom or what we look at.
 *
 * @param target IRI of the endpoint, or a variable with its question mark
 * @param query as it is sent
 */
public record ServiceRequest(String target, String query) {
    /** The request for one {@code SERVICE}. */
    static ServiceRequest of(ElementService service) {
        Element pattern = service.getElement();
        ElementGroup group = new ElementGroup();
        group.addElement(pattern);
        Query query = QueryFactory.create();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(pattern instanceof ElementGroup ? pattern : group);
        String target = service.getServiceNode().isURI()
                ? service.getServiceNode().getURI()
                : service.getServiceNode().toString();
        return new ServiceRequest(target, query.serialize());
    }

    /** Who sees it: the host of the target, or the variable that will name it. */
    public String host() {
        return target.startsWith("?") ? target : target.replaceFirst("^https?://([^/]*).*$", "$1");
    }

    /** The requests that a query may send, each once; none in most queries. */
    public static List<ServiceRequest> all(Query query) {
        Set<ServiceRequest> requests = new LinkedHashSet<>();
        ElementTransformCopyBase reader = new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementService service, Node target, Element pattern) {
                requests.add(of(service));
                return super.transform(service, target, pattern);
            }
        };
        QueryTransformOps.transform(query, reader, new ExprTransformApplyElementTransform(reader));
        return List.copyOf(requests);
    }
}
