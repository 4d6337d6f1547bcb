package se.samform.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST application. What it takes and gives is written in {@code openapi.json}, which a test holds against the resources. */
@ApplicationPath("/api")
public class Api extends Application {}
