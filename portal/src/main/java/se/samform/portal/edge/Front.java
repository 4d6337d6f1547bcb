package se.samform.portal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the route of an address, asks its page or handler for a {@link Reply}, and turns that into HTTP. */
@ApplicationScoped
public class Front {
    @Inject Visit visit;
    @Inject PostGuard guard;
    @Inject Instance<Page> pages;
    @Inject Instance<Handler> handlers;

    void answer(List<String> address, Exchange exchange) throws IOException, ServletException {
        String method = exchange.request().getMethod();
        String asked = method.equals("HEAD") ? "GET" : method;
        for (Route route : Routes.ALL) {
            if (!route.method().equals(asked)) continue;
            var variables = route.match(address);
            if (variables.isEmpty()) continue;
            visit.at(address, variables.get(), query(exchange.request()));
            follow(route, exchange);
            return;
        }
        visit.at(address, Map.of(), Map.of());
        send(Reply.notFound(), "", exchange);
    }

    void showMunicipalities(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        boolean found = request.getRequestURI().equals(request.getContextPath() + "/");
        if (!found) response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        render("municipalities", new Exchange(request, response));
    }

    private void follow(Route route, Exchange exchange) throws IOException, ServletException {
        if (!route.access().admits(visit.getIdentity())) {
            send(new Reply.LogIn(), "", exchange);
            return;
        }
        if (route.method().equals("POST")) {
            var objection = guard.objection(exchange, takesFiles(route.target()));
            if (objection.isPresent()) {
                send(objection.get(), "", exchange);
                return;
            }
        }
        switch (route.target()) {
            case Route.Target.View view -> send(pages.select(view.page()).get().open(), view.file(), exchange);
            case Route.Target.Work work -> send(handlers.select(work.handler()).get().handle(exchange), "", exchange);
        }
    }

    private boolean takesFiles(Route.Target target) {
        return switch (target) {
            case Route.Target.View view -> false;
            case Route.Target.Work(var handler) -> handlers.select(handler).get().takesFiles();
        };
    }

    private void send(Reply reply, String view, Exchange exchange) throws IOException, ServletException {
        HttpServletResponse response = exchange.response();
        switch (reply) {
            case Reply.Show() -> render(view, exchange);
            case Reply.Render(String part) -> render(part, exchange);
            case Reply.Redirect(String path) -> redirect(response, visit.url(path));
            case Reply.LogIn() -> redirect(response, visit.url("login?to=" + Urls.encode(visit.getHere())));
            case Reply.NotFound() -> error(404, "error.not-found", exchange);
            case Reply.Refused(int status, String text) -> error(status, text, exchange);
            case Reply.Again(String shown, var page) -> again(shown, page, exchange);
            case Reply.Download download -> Downloads.send(download, response);
        }
    }

    private void again(String view, Class<? extends Page> page, Exchange exchange) throws IOException, ServletException {
        exchange.response().setStatus(HttpServletResponse.SC_CONFLICT);
        send(pages.select(page).get().open(), view, exchange);
    }

    private static void redirect(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }

    private void error(int status, String text, Exchange exchange) throws IOException, ServletException {
        visit.refuse(text);
        exchange.response().setStatus(status);
        render("error", exchange);
    }

    private static void render(String view, Exchange exchange) throws IOException, ServletException {
        exchange.request().getRequestDispatcher("/pages/" + view + ".xhtml").forward(new GetRequest(exchange.request()), exchange.response());
    }

    private static Map<String, String> query(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return Map.of();
        var query = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        return query;
    }
}
