package se.samform.examples.registers.web;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What is asked. @param path in pieces, unescaped */
record Request(String method, List<String> path, String query) {

    static Request of(HttpExchange exchange) {
        var raw = exchange.getRequestURI().getRawPath().substring(1);
        var query = exchange.getRequestURI().getRawQuery();
        return new Request(exchange.getRequestMethod(), Arrays.stream(raw.split("/", -1)).map(Request::unescaped).toList(), query == null ? "" : query);
    }

    boolean isReading() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Empty if it isn't there. */
    String parameter(String name) {
        return Arrays.stream(query.split("&")).filter(each -> each.startsWith(name + "=")).findFirst()
                .map(each -> unescaped(each.substring(name.length() + 1))).orElse("");
    }

    String at(int place) {
        return place < path.size() ? path.get(place) : "";
    }

    private static String unescaped(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
