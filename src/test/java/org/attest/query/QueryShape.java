package org.attest.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.sse.Item;
import org.apache.jena.sparql.sse.ItemList;
import org.apache.jena.sparql.sse.SSE;

/**
 * The algebra of a query without what may differ between two ways to ask one question: every constant and every parameter
 * is one mark, the rows of a table are one row, variables are numbered in the order in which they come up, triples of one
 * pattern stand in an order of their own, and how columns are called does not matter.
 *
 * @param text equal for two queries that differ by constants and names only
 */
record QueryShape(String text) {
    private static final String CONSTANT = "C";
    private static final Set<String> LISTS = Set.of("in", "notin");

    static QueryShape of(Query query) {
        String algebra = Algebra.compile(query).toString();
        return new QueryShape(new Writer().text(tidied(SSE.parse(algebra))));
    }

    /** The same tree without names of columns, with one row a table and with triples in order. */
    private static Item tidied(Item item) {
        if (!item.isList()) {
            return item;
        }
        List<Item> items = new ArrayList<>();
        for (Item inner : item.getList()) {
            items.add(tidied(inner));
        }
        String head =
                items.isEmpty() || !items.get(0).isSymbol() ? "" : items.get(0).getSymbol();
        if (head.equals("project") || head.equals("distinct")) {
            items.removeIf(inner -> inner.isList() && variables(inner.getList()));
        } else if (head.equals("bgp")) {
            items.subList(1, items.size()).sort(Comparator.comparing(QueryShape::blank));
        } else if (head.equals("table")) {
            List<Item> rows = items.stream().filter(QueryShape::row).skip(1).toList();
            items.removeAll(rows);
        } else if (LISTS.contains(head) && items.size() > 3) {
            items.subList(3, items.size()).clear();
        }
        return list(items);
    }

    private static boolean variables(ItemList list) {
        for (Item item : list) {
            if (!item.isNode() || !Var.isVar(item.getNode())) {
                return false;
            }
        }
        return true;
    }

    private static boolean row(Item item) {
        return item.isList() && item.getList().car().isSymbol("row");
    }

    private static String blank(Item item) {
        return new Writer().text(item).replaceAll("\\?\\d+", "?");
    }

    private static Item list(List<Item> items) {
        ItemList list = new ItemList();
        items.forEach(list::add);
        return Item.createList(list);
    }

    /** Writes a tree, numbering its variables. */
    private static final class Writer {
        private final Map<Node, Integer> numbers = new HashMap<>();

        String text(Item item) {
            if (item.isNode()) {
                return node(item.getNode());
            }
            if (!item.isList()) {
                boolean constant = item.isSymbol() && Set.of("true", "false").contains(item.getSymbol());
                return constant ? CONSTANT : item.toString();
            }
            List<String> parts = new ArrayList<>();
            for (Item inner : item.getList()) {
                parts.add(text(inner));
            }
            return "(" + String.join(" ", parts) + ")";
        }

        private String node(Node node) {
            if (!Var.isVar(node) || Parameter.marked(node.getName())) {
                return CONSTANT;
            }
            return "?" + numbers.computeIfAbsent(node, n -> numbers.size() + 1);
        }
    }
}
