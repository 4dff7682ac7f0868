import type { Direction } from '../../model/dataset';
import { m } from '../../paraglide/messages';

/** Which end of a dimension supports closer ties. */
export function wordDirection(direction: Direction): string {
	switch (direction) {
		case '+':
			return m.dimension_direction_high();
		case '-':
			return m.dimension_direction_low();
		case '0':
			return m.dimension_direction_none();
	}
}
