package se.samform.portal.edge;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The container's own cookie, which the desk's pages have, is as secure as ours. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Inject PublicAddress address;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(address.isHttps());
    }
}
