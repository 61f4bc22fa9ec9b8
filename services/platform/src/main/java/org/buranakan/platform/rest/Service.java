package org.buranakan.platform.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every call of every service runs on a virtual thread. */
@ApplicationPath("/")
@RunOnVirtualThread
public class Service extends Application {}
