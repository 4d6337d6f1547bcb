package se.samform.portal.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.engine.casefile.Correctable;
import se.samform.portal.edge.Exchange;

/** What an officer corrects, as it was typed. @param texts by path, of what was posted */
record CorrectForm(Map<String, String> texts, String text) {
    static final CorrectForm EMPTY = new CorrectForm(Map.of(), "");
    /** No question's path has it, nor a name of the page's own. */
    static final String PREFIX = "answer_";

    static CorrectForm read(Exchange exchange, List<Correctable> fields) {
        var texts = new HashMap<String, String>();
        fields.stream().map(Correctable::path).filter(path -> exchange.request().getParameter(PREFIX + path) != null)
            .forEach(path -> texts.put(path, exchange.parameter(PREFIX + path)));
        return new CorrectForm(Map.copyOf(texts), exchange.parameter("text"));
    }
}
