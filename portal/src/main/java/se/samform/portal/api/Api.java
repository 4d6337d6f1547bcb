package se.samform.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST application. */
@ApplicationPath("/api")
@OpenAPIDefinition(components = @Components(responses = @APIResponse(name = Api.NOT_THERE,
    description = "There is no such thing, or it is not yours",
    content = @Content(mediaType = ProblemDocument.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT, example = ProblemDocument.EXAMPLE)))),
    info = @Info(title = "Samform", version = "1",
    description = "List e-services, fill one in, hand it in and follow the case. Errors are problem documents (RFC 9457)."))
@SecurityScheme(securitySchemeName = "login", type = SecuritySchemeType.HTTP, scheme = "bearer",
    description = "The token of a log-in.")
public class Api extends Application {
    /** Name of the description of a 404. */
    static final String NOT_THERE = "NotThere";
}
