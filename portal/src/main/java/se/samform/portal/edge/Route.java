package se.samform.portal.edge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One address below a municipality: a method, a pattern such as {@code d/{draft}/{step}}, who may come, what answers.
 *
 * @param framed whether a page of ours may show it inside itself
 */
record Route(String method, List<String> pattern, Access access, Target target, boolean framed) {

    /** What answers: a view with its page bean, or a handler. */
    sealed interface Target {
        record View(String file, Class<? extends Page> page) implements Target {}

        record Work(Class<? extends Handler> handler) implements Target {}
    }

    /** A route that an address is of. @param variables what the pattern's variables are there */
    record Found(Route route, Map<String, String> variables) {}

    static Route view(String pattern, Access access, String file, Class<? extends Page> page) {
        return new Route("GET", segments(pattern), access, new Target.View(file, page), false);
    }

    static Route get(String pattern, Access access, Class<? extends Handler> handler) {
        return new Route("GET", segments(pattern), access, new Target.Work(handler), false);
    }

    static Route post(String pattern, Access access, Class<? extends Handler> handler) {
        return new Route("POST", segments(pattern), access, new Target.Work(handler), false);
    }

    /** As it is, and shown inside a page of ours. */
    Route inPage() {
        return new Route(method, pattern, access, target, true);
    }

    static List<String> segments(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("/"));
    }

    /** The values of the pattern's variables if the address is this route's. */
    Optional<Map<String, String>> match(List<String> address) {
        if (address.size() != pattern.size()) return Optional.empty();
        var variables = new HashMap<String, String>();
        for (int i = 0; i < pattern.size(); i++) {
            String expected = pattern.get(i);
            if (isVariable(expected)) variables.put(expected.substring(1, expected.length() - 1), address.get(i));
            else if (!expected.equals(address.get(i))) return Optional.empty();
        }
        return Optional.of(variables);
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }
}
