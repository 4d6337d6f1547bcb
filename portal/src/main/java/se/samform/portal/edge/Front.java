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
    @Inject Parking parking;
    @Inject Entrance entrance;
    @Inject Gate gate;
    @Inject Instance<Page> pages;
    @Inject Instance<Handler> handlers;

    void answer(List<String> address, Exchange exchange) throws IOException, ServletException {
        String method = exchange.request().getMethod();
        String asked = method.equals("HEAD") ? "GET" : method;
        var found = Routes.find(asked, address);
        visit.at(address, found.map(Route.Found::variables).orElse(Map.of()), found.isPresent() ? query(exchange.request()) : Map.of());
        if (found.isPresent()) follow(found.get().route(), exchange);
        else send(Reply.notFound(), "", exchange);
    }

    /** @param missed whether a municipality was asked for that is not here */
    void showMunicipalities(boolean missed, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (missed) {
            visit.refuse("municipalities.unknown");
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        render("municipalities", new Exchange(request, response));
    }

    private void follow(Route route, Exchange exchange) throws IOException, ServletException {
        if (route.framed()) SecurityHeaders.allowInPage(exchange.response(), visit.getNonce());
        Reply reply = route.method().equals("POST") ? post(route, exchange) : ask(route, exchange);
        send(reply, view(route.target()), exchange);
    }

    private Reply post(Route route, Exchange exchange) throws IOException {
        var objection = guard.objection(exchange, takesFiles(route.target()));
        if (objection.isPresent()) return objection.get();
        VisitorCookie.keep(exchange, visit.getMunicipality());
        Reply reply = ask(route, exchange);
        boolean isTurnedAway = reply instanceof Reply.NotFound || reply instanceof Reply.LogIn;
        if (isTurnedAway) return parking.instead(route, exchange).orElse(reply);
        if (!(reply instanceof Reply.Refused)) entrance.extend(exchange);
        return reply;
    }

    private Reply ask(Route route, Exchange exchange) throws IOException {
        if (!route.access().admits(visit.getIdentity())) return new Reply.LogIn();
        var elsewhere = gate.instead(route);
        if (elsewhere.isPresent()) return elsewhere.get();
        return switch (route.target()) {
            case Route.Target.View view -> pages.select(view.page()).get().open();
            case Route.Target.Work work -> handlers.select(work.handler()).get().handle(exchange);
        };
    }

    private static String view(Route.Target target) {
        return switch (target) {
            case Route.Target.View view -> view.file();
            case Route.Target.Work work -> "";
        };
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
            case Reply.ShowAndGo(var elsewhere) -> {
                // Not 303: a form may lead nowhere else (form-action), and the redirect of one is its doing.
                response.setHeader("Refresh", "0; url=" + elsewhere.toASCIIString());
                render(view, exchange);
            }
            case Reply.Render(String part) -> render(part, exchange);
            case Reply.Redirect(String path) -> redirect(response, visit.url(path));
            case Reply.LogIn() -> redirect(response, visit.url("login?to=" + Urls.encode(visit.getHere())));
            case Reply.NotFound() -> error(404, "error.not-found", exchange);
            case Reply.Refused(int status, String text) -> error(status, text, exchange);
            case Reply.Again(String shown, var page) -> again(shown, page, exchange);
            case Reply.Begun(String shown, var page) -> send(pages.select(page).get().open(), shown, exchange);
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
