package se.samform.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Every address that the portal answers, read from the portal itself: pages from its route table, REST from
 * {@code /openapi}. So a new one is walked by the tests without anybody thinking of it.
 */
final class SiteMap {

    private static final Path ROUTES = Path.of("../../portal/src/main/java/se/samform/portal/edge/Routes.java");
    private static final Pattern ROUTE = Pattern.compile("\\b(view|get|post)\\(\"([^\"]*)\"");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private SiteMap() {
    }

    /** @param path with variables in braces; pages' begin below the municipality, REST's with {@code /api} */
    record Address(String method, String path) {

        boolean has(String variable) {
            return path.contains("{" + variable + "}");
        }

        /** With its variables filled in; fails on one that the test knows no value for. */
        String filled(Map<String, String> values) {
            return VARIABLE.matcher(path).replaceAll(found -> {
                var value = values.get(found.group(1));
                if (value == null) {
                    throw new AssertionError("Teach this test what {" + found.group(1) + "} is, in " + path);
                }
                return value;
            });
        }
    }

    static List<Address> pages() throws IOException {
        var pages = new ArrayList<Address>();
        var route = ROUTE.matcher(Files.readString(ROUTES));
        while (route.find()) {
            pages.add(new Address(route.group(1).equals("post") ? "POST" : "GET", route.group(2)));
        }
        return pages;
    }

    static List<Address> rest(DemoInstallation installation) {
        var described = RestCaller.json(HttpVisitor.at(installation).get("/openapi?format=JSON"));
        var calls = new ArrayList<Address>();
        described.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().keySet().stream()
                .filter(METHODS::contains).forEach(method -> calls.add(new Address(method.toUpperCase(), path))));
        return calls;
    }
}
