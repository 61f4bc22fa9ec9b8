@NullMarked
package org.buranakan.kpis.reading;

import org.jspecify.annotations.NullMarked;
