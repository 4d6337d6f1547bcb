package se.samform.portal.api;

import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import se.samform.portal.fill.ReceiveEnclosed;

/** Files are kept only with the message that they came with: not where it was refused, nor where it was written before. */
final class KeptIfDone {
    private KeptIfDone() {}

    static Response of(ReceiveEnclosed files, Supplier<Response> command) {
        boolean isKept = false;
        try {
            Response answer = command.get();
            isKept = answer.getHeaderString(CommandCase.REPEATED) == null;
            return answer;
        } finally {
            if (!isKept) files.forget();
        }
    }
}
