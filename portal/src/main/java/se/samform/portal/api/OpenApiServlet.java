package se.samform.portal.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /openapi}: REST as written by hand in {@code openapi.json}, whatever format is asked for (JSON is YAML, too). In
 * place of Payara's own, which knows no bodies, and is no valid OpenAPI.
 */
@WebServlet({"/openapi", "/openapi/*"})
public class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        try (var document = OpenApiServlet.class.getResourceAsStream("openapi.json")) {
            document.transferTo(response.getOutputStream());
        }
    }
}
