package se.samform.portal.edge;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Requests and responses that know what a test says, and nothing else. */
final class Requests {
    private Requests() {}

    /** @param known answers by the name of the method */
    static HttpServletRequest request(Map<String, Object> known) {
        return (HttpServletRequest) Proxy.newProxyInstance(Requests.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
            (proxy, method, values) -> {
                if (method.getName().equals("setCharacterEncoding")) return null;
                if (!known.containsKey(method.getName())) throw new UnsupportedOperationException(method.getName());
                Object answer = known.get(method.getName());
                return answer instanceof List<?> list ? Collections.enumeration(list) : answer;
            });
    }

    /** Collects what is set. */
    static HttpServletResponse response(Map<String, String> headers, List<Cookie> cookies) {
        return (HttpServletResponse) Proxy.newProxyInstance(Requests.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class},
            (proxy, method, values) -> switch (method.getName()) {
                case "setHeader" -> headers.put((String) values[0], (String) values[1]);
                case "addCookie" -> cookies.add((Cookie) values[0]) ? null : null;
                default -> throw new UnsupportedOperationException(method.getName());
            });
    }
}
