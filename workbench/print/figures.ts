/** What lies over the cells, as pictures sharp enough for paper: charts drawn anew, images as they are. */
import type {Getters} from '@odoo/o-spreadsheet';

export interface Picture {
  readonly id: string;
  /** The cell that it hangs on, and how far from that cell's corner. */
  readonly col: number;
  readonly row: number;
  readonly offset: {readonly x: number; readonly y: number};
  readonly width: number;
  readonly height: number;
  /** A data address. */
  readonly source: string;
}

/** Dots for one pixel of the screen: about 250 an inch once the page is scaled. */
const sharpness = 3;

interface ChartLibrary {
  new (canvas: HTMLCanvasElement, configuration: unknown): {destroy(): void};
}

/** The engine's charts are settings for a library that it finds on the page. */
function chartPicture(getters: Getters, chartId: string, width: number, height: number): string | null {
  const runtime = getters.getChartRuntime(chartId) as {readonly chartJsConfig?: {readonly options?: object}};
  if (!runtime.chartJsConfig) return null;
  const {Chart} = globalThis as unknown as {Chart: ChartLibrary};
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const {chartJsConfig} = runtime;
  const chart = new Chart(canvas, {
    ...chartJsConfig,
    options: {
      ...chartJsConfig.options,
      responsive: false,
      animation: false,
      devicePixelRatio: sharpness,
    },
  });
  try {
    return canvas.toDataURL('image/png');
  } finally {
    chart.destroy();
  }
}

async function dataAddress(source: string): Promise<string> {
  if (source.startsWith('data:')) return source;
  const blob = await (await fetch(source)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

export async function picturesOf(getters: Getters, sheetId: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const {id, tag, col, row, offset, width, height} of getters.getFigures(sheetId)) {
    const chartId = getters.getChartIds(sheetId).find((one) => getters.getFigureIdFromChartId(one) === id);
    const source =
      chartId !== undefined
        ? chartPicture(getters, chartId, width, height)
        : tag === 'image'
          ? await dataAddress(getters.getImagePath(id))
          : null;
    if (source) pictures.push({id, col, row, offset, width, height, source});
  }
  return pictures;
}
