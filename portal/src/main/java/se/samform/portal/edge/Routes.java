package se.samform.portal.edge;

import static se.samform.portal.edge.Access.ANYONE;
import static se.samform.portal.edge.Route.get;
import static se.samform.portal.edge.Route.post;
import static se.samform.portal.edge.Route.view;

import java.util.List;
import se.samform.portal.catalogue.CataloguePage;
import se.samform.portal.login.LogInAsDemoPerson;
import se.samform.portal.login.LogOut;
import se.samform.portal.login.LoginPage;
import se.samform.portal.look.MunicipalityStyle;

/** The site map below a municipality. */
final class Routes {
    private Routes() {}

    static final List<Route> ALL = List.of(
        view("", ANYONE, "catalogue", CataloguePage.class),
        get("look.css", ANYONE, MunicipalityStyle.class),
        view("login", ANYONE, "login", LoginPage.class),
        post("login", ANYONE, LogInAsDemoPerson.class),
        post("logout", ANYONE, LogOut.class));
}
