package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.settings.Acted;
import se.samform.designer.settings.Acts;
import se.samform.designer.settings.QuestionKind;
import se.samform.portal.edge.Exchange;

/** What a button of the designer does to the form as a whole. */
@ApplicationScoped
public class PostedActs {

    Acted of(Document document, Exchange exchange) {
        var of = Place.of(exchange.parameter("of"));
        return switch (exchange.parameter("do")) {
            case "add" -> QuestionKind.of(exchange.parameter("kind")).map(kind -> Acts.add(document, kind, Place.of(exchange.parameter("list")), exchange.parameter("before"))).orElseGet(Acted.NotThere::new);
            case "add-step" -> Acts.addStep(document, exchange.parameter("before"));
            case "add-item" -> Acts.addItem(document, Place.of(exchange.parameter("list")), "");
            case "up" -> Acts.move(document, of, Acts.How.UP);
            case "down" -> Acts.move(document, of, Acts.How.DOWN);
            case "in" -> Acts.move(document, of, Acts.How.IN);
            case "out" -> Acts.move(document, of, Acts.How.OUT);
            case "place" -> Acts.place(document, of, Place.of(exchange.parameter("beside")), exchange.parameter("after").equals("true"));
            case "into" -> Acts.moveInto(document, of, Place.of(exchange.parameter("around")));
            case "copy" -> Acts.duplicate(document, of);
            case "remove" -> Acts.remove(document, of);
            case "retype" -> QuestionKind.of(exchange.parameter("kind")).map(kind -> Acts.retype(document, of, kind)).orElseGet(Acted.NotThere::new);
            case "extract-step" -> Acts.extractStep(document, List.of(of));
            case "extract-group" -> Acts.extractGroup(document, List.of(of));
            default -> new Acted.NotThere();
        };
    }
}
