package se.samform.portal.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Says that what was typed is still there, and has the button that goes on with it; with script it presses itself. */
@Named
@RequestScoped
public class KeptPage implements Page {
    @Inject Visit visit;
    @Inject Parking parking;
    @Inject HttpServletRequest request;

    @Override
    public Reply open() {
        if (visit.getIdentity().isVisitor()) return new Reply.LogIn();
        return parking.find(request).isPresent() ? Reply.show() : Parking.nothing();
    }
}
