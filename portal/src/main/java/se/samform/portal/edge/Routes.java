package se.samform.portal.edge;

import static se.samform.portal.edge.Access.ANYONE;
import static se.samform.portal.edge.Route.get;
import static se.samform.portal.edge.Route.post;
import static se.samform.portal.edge.Route.view;

import java.util.List;
import se.samform.portal.catalogue.CataloguePage;
import se.samform.portal.catalogue.ServicePage;
import se.samform.portal.fill.ContinueDraft;
import se.samform.portal.fill.DeleteDraft;
import se.samform.portal.fill.DeletePage;
import se.samform.portal.fill.ReviewPage;
import se.samform.portal.fill.SaveStep;
import se.samform.portal.fill.ShowFile;
import se.samform.portal.fill.StartDraft;
import se.samform.portal.fill.StepPage;
import se.samform.portal.fill.SubmitDraft;
import se.samform.portal.login.LogInAsDemoPerson;
import se.samform.portal.login.LogOut;
import se.samform.portal.login.LoginPage;
import se.samform.portal.look.MunicipalityStyle;

/** The site map below a municipality. */
final class Routes {
    private Routes() {}

    static final List<Route> ALL = List.of(
        view("", ANYONE, "catalogue", CataloguePage.class),
        view("e/{service}", ANYONE, "service", ServicePage.class),
        post("e/{service}/drafts", ANYONE, StartDraft.class),
        get("d/{draft}", ANYONE, ContinueDraft.class),
        view("d/{draft}/review", ANYONE, "review", ReviewPage.class),
        post("d/{draft}/submit", ANYONE, SubmitDraft.class),
        view("d/{draft}/delete", ANYONE, "delete", DeletePage.class),
        post("d/{draft}/delete", ANYONE, DeleteDraft.class),
        view("d/{draft}/{step}", ANYONE, "step", StepPage.class),
        post("d/{draft}/{step}", ANYONE, SaveStep.class),
        get("d/{draft}/files/{file}", ANYONE, ShowFile.class),
        get("look.css", ANYONE, MunicipalityStyle.class),
        view("login", ANYONE, "login", LoginPage.class),
        post("login", ANYONE, LogInAsDemoPerson.class),
        post("logout", ANYONE, LogOut.class));
}
