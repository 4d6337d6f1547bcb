package se.samform.portal.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Page;
import se.samform.portal.wording.Told;

/** A page where an officer does one thing in a case that they opened, and from which they go back to it. */
public abstract class PageInCase implements Page {
    @Inject Desk desk;
    @Inject Told told;
    CaseFile file;
    private ListAddress list;
    private CaseTemplates templates;
    private String problem = "";

    /** The case that the address names; that they look is written down first. */
    Optional<CaseFile> found(Seen seen) {
        var found = desk.openCase(seen);
        found.ifPresent(opened -> file = opened);
        list = desk.list();
        return found;
    }

    /** Texts to begin with, filled in as the case is now; pages ask often, so all is made once. */
    CaseTemplates templates(Inbox inbox, OwnTexts own) {
        if (templates == null) templates = templatesNow(inbox, own);
        return templates;
    }

    private CaseTemplates templatesNow(Inbox inbox, OwnTexts own) {
        var head = file.head();
        String named = inbox.applicants(head.municipality(), List.of(head)).get(head.id());
        var setting = new CaseFields.Setting(told.times().today(), told.people(), Optional.of(desk.officer(file)), CaseFields.answersOf(file, told.times()));
        return new CaseTemplates(head, file.service().definition(), named == null ? told.texts().of("desk.applicant") : named, told.language(), setting, own.of(head.state().unit()));
    }

    /** @param problem key of what is told; empty for none */
    void refuse(String problem) {
        this.problem = problem;
    }

    public String getProblem() {
        return problem;
    }

    public String getService() {
        return file.service().definition().title().in(told.texts().language());
    }

    public String getPath() {
        return "desk/" + file.head().id().text();
    }

    /** The list that the case was opened from, to be said again. */
    public DeskPage.ListFields getFields() {
        return DeskPage.ListFields.of(list);
    }

    /** The same as addresses say it. */
    public String getListQuery() {
        return list.beginning().query();
    }

    public String getReference() {
        return file.head().reference();
    }

    public int getSeq() {
        return file.head().lastSeq();
    }
}
