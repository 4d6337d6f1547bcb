package se.samform.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST application. */
@ApplicationPath("/api")
@OpenAPIDefinition(info = @Info(title = "Samform", version = "1",
    description = "List e-services, fill one in, hand it in and follow the case. Errors are problem documents (RFC 9457)."))
@SecurityScheme(securitySchemeName = "login", type = SecuritySchemeType.HTTP, scheme = "bearer",
    description = "The token of a log-in.")
public class Api extends Application {}
