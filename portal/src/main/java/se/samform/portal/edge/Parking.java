package se.samform.portal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import se.samform.portal.login.ParkedPost;
import se.samform.portal.login.ParkedPosts;

/**
 * What happens to a post whose log-in has ended since its page was shown: what was typed is parked, and goes on at
 * {@code kept/…} when its author has logged in again. Whoever else logs in finds nothing there. See ADR 0010.
 */
@ApplicationScoped
public class Parking {
    private static final String PLACE = "kept/";

    @Inject Visit visit;
    @Inject PostGuard guard;
    @Inject ParkedPosts posts;
    @Inject Instance<Handler> handlers;

    /** What to answer to a post that the route has turned away; empty if its page was shown to no log-in that has ended. */
    Optional<Reply> instead(Route route, Exchange exchange) throws IOException {
        if (rememberedLogIn(exchange.request()).isEmpty()) return Optional.empty();
        var files = new AtomicInteger();
        var form = PostedForm.read(exchange.request(), guard, (field, name, mime, content) -> files.incrementAndGet());
        var logIn = form.flatMap(read -> guard.logIn(exchange.request(), read.first(PostGuard.FIELD)))
            .filter(shownTo -> hasEnded(shownTo, exchange.request()));
        if (logIn.isEmpty()) return Optional.empty();
        if (exchange.isFromScript()) return Optional.of(new Reply.Refused(401, "error.log-in-ended"));
        if (keeping(route).isEmpty()) return Optional.of(toLogIn(visit.url(String.join("/", pageOf(route)))));
        return Optional.of(park(logIn.get(), form.get(), files.get() > 0, exchange));
    }

    /** The parked post that the address names; empty unless the browser has its secret and it is about what is the visitor's. */
    Optional<ParkedPost> find(HttpServletRequest request) {
        return secret(request).flatMap(secret -> posts.find(visit.getMunicipality().id(), secret)).filter(this::isTheirs);
    }

    /** Carries a parked post out as if it had just come. It is forgotten when that was done, and kept while it was not. */
    Reply carryOut(ParkedPost post, Exchange exchange) throws IOException {
        String mark = visit.variable("parked");
        var secret = secret(exchange.request());
        var found = Routes.find("POST", post.address()).orElseThrow();
        visit.at(post.address(), found.variables(), Map.of());
        var again = new Exchange(new PostedAgain(exchange.request(), post.fields()), exchange.response());
        Reply reply = keeping(found.route()).orElseThrow().handle(again);
        if (reply instanceof Reply.Redirect) secret.ifPresent(known -> forget(mark, known, exchange));
        return reply;
    }

    private void forget(String mark, String secret, Exchange exchange) {
        posts.remove(visit.getMunicipality().id(), secret);
        Cookies.write(exchange, visit.getMunicipality().slug(), cookie(mark), "", Duration.ZERO);
    }

    /** What is told whether it was never there, is over, or is somebody else's. */
    static Reply nothing() {
        return new Reply.Refused(404, "error.nothing-kept");
    }

    /** Whether this address leads to something that this browser may open after log-in. */
    public static boolean isKept(Visit visit, HttpServletRequest request, String address) {
        String place = visit.url(PLACE);
        return address.startsWith(place) && Cookies.read(request, cookie(address.substring(place.length()))).isPresent();
    }

    private Reply park(String logIn, PostedForm form, boolean hadFiles, Exchange exchange) {
        var fields = new LinkedHashMap<>(form.fields());
        fields.remove(PostGuard.FIELD);
        var secret = posts.park(visit.getMunicipality().id(), logIn, new ParkedPost(visit.address(), fields));
        if (secret.isEmpty()) return new Reply.Refused(413, "error.too-much-to-keep");
        String mark = Nonce.fresh();
        Cookies.write(exchange, visit.getMunicipality().slug(), cookie(mark), secret.get(), ParkedPosts.KEPT);
        return hadFiles ? toLogIn(visit.url(PLACE + mark), "&files") : toLogIn(visit.url(PLACE + mark));
    }

    private boolean isTheirs(ParkedPost post) {
        return Routes.find("POST", post.address()).filter(found -> found.route().access().admits(visit.getIdentity()))
            .flatMap(found -> keeping(found.route()).map(handler -> visit.whileAt(post.address(), found.variables(), handler::isTheirs)))
            .orElse(false);
    }

    private Optional<Keeping> keeping(Route route) {
        return switch (route.target()) {
            case Route.Target.View view -> Optional.empty();
            case Route.Target.Work(var type) -> handlers.select(type).get() instanceof Keeping keeping ? Optional.of(keeping) : Optional.empty();
        };
    }

    /** The page that a post came from: the one of its own address, or the one above. */
    private List<String> pageOf(Route route) {
        List<String> address = visit.address();
        boolean isPage = Routes.ALL.stream().anyMatch(each -> each.method().equals("GET") && each.pattern().equals(route.pattern()));
        return isPage ? address : address.subList(0, address.size() - 1);
    }

    private static Reply toLogIn(String goOn) {
        return toLogIn(goOn, "");
    }

    private static Reply toLogIn(String goOn, String more) {
        return Reply.to("login?to=" + Urls.encode(goOn) + more);
    }

    private Optional<String> secret(HttpServletRequest request) {
        return Cookies.read(request, cookie(visit.variable("parked")));
    }

    private boolean hasEnded(String logIn, HttpServletRequest request) {
        boolean isNow = !visit.getIdentity().isVisitor() && Cookies.read(request, Cookies.LOGIN).filter(logIn::equals).isPresent();
        return !isNow;
    }

    /** A log-in that has ended, as far as this browser knows: somebody else may have logged in since, in another tab. */
    private Optional<String> rememberedLogIn(HttpServletRequest request) {
        var ended = Cookies.read(request, Cookies.ENDED);
        return visit.getIdentity().isVisitor() ? ended.or(() -> Cookies.read(request, Cookies.LOGIN)) : ended;
    }

    /** One for each post: somebody may have had several pages open. */
    private static String cookie(String mark) {
        return "samform-parked-" + mark;
    }
}
