@NullMarked
package org.buranakan.kpis.scorecard;

import org.jspecify.annotations.NullMarked;
