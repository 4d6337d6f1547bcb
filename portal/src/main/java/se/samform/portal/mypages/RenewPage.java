package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.samform.core.party.Applicant;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.Crossing;
import se.samform.portal.fill.Owner;
import se.samform.portal.fill.Renewals;
import se.samform.portal.wording.Told;

/** Tells whoever has a case what a new application would begin with, before it is begun. */
@Named
@RequestScoped
public class RenewPage implements Page {
    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject Me me;
    @Inject Renewals renewals;
    @Inject Told told;
    private MyCaseView view;
    private Crossing.Story story;
    private String answeredOn;

    @Override
    public Reply open() {
        var mine = me.own();
        if (mine.isEmpty()) return visit.getIdentity().isVisitor() ? new Reply.LogIn() : Reply.notFound();
        view = new MyCaseView(mine.get().file(), told.texts(), told.times(), told.people());
        var due = renewals.due(mine.get().file(), owner(mine.get()));
        if (due.isEmpty()) return Reply.to(view.getPath() + "?done=not-renewed");
        story = due.get().story(told.language());
        answeredOn = told.times().fullDate(renewals.answeredOn(mine.get().file()));
        return Reply.show();
    }

    /** Who would begin it; who has nothing but the case's key is nobody in particular. */
    private Applicant owner(MyCase mine) {
        return Owner.of(visit, request).orElseGet(() -> switch (mine.way()) {
            case Way.AsApplicant(var applicant) -> applicant;
            case Way.AsSigner(var person) -> person;
            case Way.WithKey key -> new Applicant.Anonymous("0".repeat(22));
        });
    }

    public MyCaseView getView() {
        return view;
    }

    public Crossing.Story getStory() {
        return story;
    }

    public String getAnsweredOn() {
        return answeredOn;
    }
}
