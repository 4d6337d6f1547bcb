package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import se.samform.engine.casefile.CaseHead;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.mypages.Seq;
import se.samform.portal.wording.Told;

/** Where a case went that was moved to another unit while the officer wrote, with what they wrote. Nothing else of it. */
@Named
@RequestScoped
public class MovedPage implements Page {
    /** What people write in the forms of a case. */
    private static final List<String> WRITTEN = List.of("message", "note", "text", "motivation", "then-why");

    @Inject Desk desk;
    @Inject Told told;
    private CaseHead head;
    private String typed;

    /** That the case is gone: not found, unless it went from a unit of theirs since they opened the page. */
    Reply reply(Exchange exchange) {
        var moved = desk.movedSince(Seq.of(exchange));
        if (moved.isEmpty() || desk.isTheirs()) return Reply.notFound();
        head = moved.get();
        typed = WRITTEN.stream().map(exchange::parameter).map(String::strip).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
        return new Reply.Again("desk-moved", MovedPage.class);
    }

    @Override
    public Reply open() {
        return head == null ? Reply.notFound() : Reply.show();
    }

    public String getReference() {
        return head.reference();
    }

    public String getUnit() {
        return told.people().unit(head.state().unit());
    }

    /** Empty if nothing was written. */
    public String getTyped() {
        return typed;
    }
}
