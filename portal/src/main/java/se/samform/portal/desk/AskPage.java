package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import se.samform.core.flow.Timer;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Reply;

/** Where an officer asks for what is missing: which questions, why, and by when. */
@Named
@RequestScoped
public class AskPage extends PageInCase {
    /** Key of what is told where nobody wrote why. */
    static final String NO_TEXT = "desk.ask.text.missing";
    /** The field that a problem is about, by its key. */
    private static final Map<String, String> FIELDS = Map.of("case.refused.NOTHING_ASKED", "questions", NO_TEXT, "text", "case.refused.TEXT_TOO_LONG", "text", "desk.day.unreadable", "due", "desk.ask.past", "due");

    @Inject Cases cases;
    @Inject Inbox inbox;
    @Inject OwnTexts own;
    private Map<String, List<String>> hidden = Map.of();
    private AskForm form = AskForm.EMPTY;

    @Override
    public Reply open() {
        var found = found(Seen.ASK).filter(opened -> !opened.submissions().isEmpty());
        found.ifPresent(opened -> hidden = cases.hidden(opened));
        return found.isPresent() ? Reply.show() : Reply.notFound();
    }

    /** @param problem empty where only a text to begin with was chosen */
    void refuse(String problem, AskForm form) {
        refuse(problem);
        this.form = form;
    }

    public List<Askable.Part> getParts() {
        return new Askable(file.service().definition(), file.submissions().getLast().submission(), hidden, told.texts()).parts(form.questions());
    }

    /** As typed; after that the text that was chosen to begin with, if one was. */
    public String getText() {
        return getProblem().isEmpty() ? CaseTemplates.begun(form.text().strip(), templates().forCitizen(desk.said(BegunText.TEMPLATE))) : form.text();
    }

    /** What the text may begin with. */
    public List<TemplateGroup> getTemplates() {
        return templates().toAskWith();
    }

    private CaseTemplates templates() {
        return templates(inbox, own);
    }

    public String getDueOn() {
        return form.dueOn();
    }

    /** Its id; empty where it is about none. */
    public String getProblemField() {
        return FIELDS.getOrDefault(getProblem(), "");
    }

    /** What is asked already; answers to it are waited for. */
    public List<String> getAsked() {
        var definition = file.service().definition();
        return file.head().state().course().asked().stream()
            .map(id -> definition.question(id).map(question -> question.ask().name().in(told.texts().language())).orElse(id)).toList();
    }

    /** What the open tasks are called that end with the status that the case is in; none where it waits for an answer already. */
    public List<String> getCalledOff() {
        return new NextStatuses(file, desk.officer(file), told.language(), "", CaseFields.Setting.NOBODYS).calledOffByAsking();
    }

    /** Whether somebody was asked something by one of them, who then can't answer. */
    public boolean isAskedOff() {
        return new NextStatuses(file, desk.officer(file), told.language(), "", CaseFields.Setting.NOBODYS).isAskedOffByAsking();
    }

    /** The last day of what is asked already; empty if there is none. */
    public String getAskedBy() {
        return file.head().state().course().timer(Timer.Usual.SUPPLEMENT.id()).map(timer -> told.times().fullDate(timer.dueOn().minusDays(1))).orElse("");
    }
}
