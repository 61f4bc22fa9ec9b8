@NullMarked
package org.buranakan.kpis.measure;

import org.jspecify.annotations.NullMarked;
