package se.samform.portal.container;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Says where the war stands, should the connector not know: it looks at what Payara prints every fifth of a second and takes
 * what is there once the ports are, so that now and then the list of servlets after them is not (payara-micro-managed 3.1).
 */
public final class KnownContextRoot implements LoadableExtension {
    private static final String RUNNER = "ArquillianServletRunnerEE9";
    private static final String ROOT = "/portal";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Deployed.class);
    }

    /** Hears of every deployment. */
    public static final class Deployed {
        public void complete(@Observes ProtocolMetaData deployed) {
            deployed.getContexts(HTTPContext.class).stream().filter(context -> context.getServletByName(RUNNER) == null).forEach(context -> context.add(new Servlet(RUNNER, ROOT)));
        }
    }
}
