// What the pages take from bpmn-js and its token simulation; tools/assets.sh bundles it into wwwroot/lib/bpmn.js.
export { default as Modeler } from "bpmn-js/lib/Modeler";
export { default as Viewer } from "bpmn-js/lib/NavigatedViewer";
export { default as TokenSimulation } from "bpmn-js-token-simulation";
export { is, getBusinessObject } from "bpmn-js/lib/util/ModelUtil";
