package se.samform.portal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Goes on with what was parked, after log-in: as if the post had just come. */
@ApplicationScoped
public class GoOn implements Handler {
    @Inject Parking parking;

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        var post = parking.find(exchange.request());
        return post.isPresent() ? parking.carryOut(post.get(), exchange) : Parking.nothing();
    }
}
