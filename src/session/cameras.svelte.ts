import { listCameras, type CameraInfo } from '../camera/webcam';

/** The cameras of this device, kept up to date while somebody looks. */
export class Cameras {
  list = $state.raw<readonly CameraInfo[]>([]);

  /** Reads the list now and whenever a camera comes or goes. Never throws. @returns stops that */
  watch(): () => void {
    const read = (): void =>
      void listCameras().then(
        // Before the first permission browsers name no camera: there is nothing to choose by.
        (cameras) => (this.list = cameras.filter(({ deviceId }) => deviceId !== '')),
        () => (this.list = []),
      );
    read();
    (navigator as Partial<Navigator>).mediaDevices?.addEventListener('devicechange', read);
    return () =>
      (navigator as Partial<Navigator>).mediaDevices?.removeEventListener('devicechange', read);
  }
}
