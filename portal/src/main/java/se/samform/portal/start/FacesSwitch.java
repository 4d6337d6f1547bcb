package se.samform.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces 4 on; nothing else in the code does. */
@FacesConfig
@ApplicationScoped
public class FacesSwitch {}
