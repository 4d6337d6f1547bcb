package se.samform.portal.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The request as a view sees it: a view only renders, also when it is the error page of a refused post. */
final class GetRequest extends HttpServletRequestWrapper {
    GetRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }
}
