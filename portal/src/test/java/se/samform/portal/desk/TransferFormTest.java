package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.PostedAgain;

class TransferFormTest {

    @Test
    void each_text_is_a_line_that_has_room_where_it_is_sealed_in_whatever_script_and_is_cut_between_characters() {
        assertEquals("å".repeat(127), read("å".repeat(300)).ways().street());
        assertEquals("😀".repeat(63), read("😀".repeat(300)).ways().street());
        assertEquals("Nygatan 2", read(" Nygatan\u00012 ").ways().street());
    }

    private static TransferForm read(String street) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(TransferFormTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, values) -> {
            throw new UnsupportedOperationException(method.getName());
        });
        return TransferForm.read(new Exchange(new PostedAgain(request, Map.of("street", List.of(street))), null));
    }
}
