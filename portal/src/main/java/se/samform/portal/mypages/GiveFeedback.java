package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.feedback.Feedbacks;
import se.samform.engine.feedback.Given;
import se.samform.engine.feedback.Grade;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Takes what they thought of it. */
@ApplicationScoped
public class GiveFeedback implements Keeping {
    /** Of the field that an error is at: the first of the five, and the comment's. */
    private static final String GRADE = "grade-5";
    private static final String COMMENT = "comment";

    @Inject Visit visit;
    @Inject Me me;
    @Inject Feedbacks feedbacks;
    @Inject FeedbackForm form;

    @Override
    public boolean isTheirs() {
        return me.own().isPresent();
    }

    @Override
    public Reply handle(Exchange exchange) {
        return me.own().map(mine -> handle(mine.file(), exchange)).orElseGet(Reply::notFound);
    }

    private Reply handle(CaseFile file, Exchange exchange) {
        var grade = Grade.of(exchange.parameter("grade"));
        if (grade.isEmpty()) return again("feedback.missing", GRADE, exchange);
        Given given = feedbacks.give(visit.getMunicipality().id(), file, grade.get(), exchange.parameter("comment"));
        return switch (given) {
            case DONE -> Reply.to("my/" + file.head().id().text() + (isFromReceipt(exchange) ? "/receipt" : "") + "?done=feedback#feedback");
            case TOO_LONG -> again("feedback.too-long", COMMENT, exchange);
            case TOO_LATE, NO_SUCH_CASE -> new Reply.Refused(409, "feedback.too-late");
        };
    }

    private Reply again(String problem, String wrong, Exchange exchange) {
        form.refuse(problem, wrong, exchange.parameter("grade"), exchange.parameter("comment"));
        return isFromReceipt(exchange) ? new Reply.Again("receipt", ReceiptPage.class) : new Reply.Again("my-case", MyCasePage.class);
    }

    private static boolean isFromReceipt(Exchange exchange) {
        return exchange.parameter("from").equals("receipt");
    }
}
