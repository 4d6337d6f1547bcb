package se.samform.portal.mypages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.party.Applicant;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** What counts as that the citizen has fetched a file: the unit is told of it. */
class FetchingTest {
    private static final Applicant.Person FATHER = new Applicant.Person("198003052399");
    private final List<String> fetched = new ArrayList<>();

    @Test
    void the_applicants_own_fetching_is_kept_and_that_of_who_only_signed_is_none_of_theirs() throws IOException {
        fetch(new Way.AsSigner(FATHER));
        assertEquals(List.of(), fetched);
        fetch(new Way.AsApplicant(FATHER));
        assertEquals(List.of("kept"), fetched);
    }

    private void fetch(Way way) throws IOException {
        var fetching = new Fetching();
        fetching.visit = new Visit();
        var reply = fetching.kept(new MyCase(null, way), new Reply.Download("text/plain", "a.txt", false, 1, out -> out.write('a')),
            new Exchange(get(), null), () -> fetched.add("kept"));
        ((Reply.Download) reply).body().writeTo(new ByteArrayOutputStream());
    }

    /** Of a browser that is asked for it, and says nothing else. */
    private static HttpServletRequest get() {
        return (HttpServletRequest) Proxy.newProxyInstance(FetchingTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
            (proxy, method, values) -> method.getName().equals("getMethod") ? "GET" : null);
    }
}
