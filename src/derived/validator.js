// Generated from schema/platform.schema.json by `npm run generate`; edit that file instead.
"use strict";
export const validatePlatform = validate22;
const schema7 = {"type":"object","additionalProperties":false,"required":["apiVersion","name","repository"],"properties":{"apiVersion":{"const":"platform/v1"},"name":{"$ref":"#/$defs/name"},"include":{"$ref":"#/$defs/include"},"repository":{"$ref":"#/$defs/repository"},"team":{"$ref":"#/$defs/team"},"teams":{"$ref":"#/$defs/teams"},"infrastructure":{"$ref":"#/$defs/infrastructure"},"services":{"$ref":"#/$defs/services"},"databases":{"$ref":"#/$defs/databases"},"caches":{"$ref":"#/$defs/caches"},"queues":{"$ref":"#/$defs/queues"},"buckets":{"$ref":"#/$defs/buckets"},"externals":{"$ref":"#/$defs/externals"},"domains":{"$ref":"#/$defs/domains"},"environments":{"$ref":"#/$defs/environments"},"observability":{"$ref":"#/$defs/observability"},"alerts":{"$ref":"#/$defs/alerts"},"slos":{"$ref":"#/$defs/slos"},"kpis":{"$ref":"#/$defs/conditions"},"ci":{"$ref":"#/$defs/ci"},"delivery":{"$ref":"#/$defs/delivery"},"secrets":{"$ref":"#/$defs/secrets"},"backups":{"$ref":"#/$defs/backup"},"recovery":{"$ref":"#/$defs/recovery"},"security":{"$ref":"#/$defs/security"},"costs":{"$ref":"#/$defs/costs"},"maintenance":{"$ref":"#/$defs/maintenance"},"runbooks":{"$ref":"#/$defs/runbooks"},"local":{"$ref":"#/$defs/local"},"addons":{"$ref":"#/$defs/addons"},"patches":{"$ref":"#/$defs/patches"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {"type":"string","pattern":"^[a-z]([a-z0-9-]*[a-z0-9])?$","maxLength":40};
import func3_module from "ajv/dist/runtime/ucs2length.js"; const func3 = func3_module.default ?? func3_module;
const pattern0 = new RegExp("^[a-z]([a-z0-9-]*[a-z0-9])?$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":["string","object"],"branchByType":{"string":{"$ref":"#/$defs/ownerName"},"object":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/ownerName"},"visibility":{"enum":["public","private"]},"gitops":{"$ref":"#/$defs/ownerName"},"protection":{"$ref":"#/$defs/protection"}}}}};
const schema11 = {"type":"string","pattern":"^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}/(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"};
const pattern1 = new RegExp("^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}/(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}/(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"properties":{"reviews":{"type":"integer","minimum":0,"maximum":6},"codeOwners":{"type":"boolean"},"signed":{"type":"boolean"},"checks":{"$ref":"#/$defs/texts"}}};
const schema13 = {"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "reviews") || (key0 === "codeOwners")) || (key0 === "signed")) || (key0 === "checks"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.reviews !== undefined){
let data0 = data.reviews;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 6 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.codeOwners !== undefined){
if(typeof data.codeOwners !== "boolean"){
const err4 = {instancePath:instancePath+"/codeOwners",schemaPath:"#/properties/codeOwners/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.signed !== undefined){
if(typeof data.signed !== "boolean"){
const err5 = {instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.checks !== undefined){
if(!(validate33(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/branchByType/object/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "visibility")) || (key0 === "gitops")) || (key0 === "protection"))){
const err2 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate28(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.visibility !== undefined){
let data1 = data.visibility;
if(!((data1 === "public") || (data1 === "private"))){
const err3 = {instancePath:instancePath+"/visibility",schemaPath:"#/branchByType/object/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema10.branchByType.object.properties.visibility.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.gitops !== undefined){
if(!(validate28(data.gitops, {instancePath:instancePath+"/gitops",parentData:data,parentDataProperty:"gitops",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.protection !== undefined){
if(!(validate32(data.protection, {instancePath:instancePath+"/protection",parentData:data,parentDataProperty:"protection",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"properties":{"lead":{"type":"string","minLength":1},"github":{"$ref":"#/$defs/githubTeam"},"contacts":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"roles":{"type":"object","propertyNames":{"$ref":"#/$defs/githubTeam"},"additionalProperties":{"enum":["view","deploy","admin"]}},"oncall":{"$ref":"#/$defs/oncall"}}};
const schema15 = {"type":"string","pattern":"^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}/[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"};
const pattern2 = new RegExp("^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}/[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}/[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"properties":{"provider":{"enum":["pagerduty","opsgenie","grafana"]},"rotation":{"enum":["daily","weekly"]},"members":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/email"}},"escalate":{"$ref":"#/$defs/duration"}}};
const schema17 = {"type":"string","pattern":"^[^@\\s{}]+@[^@\\s{}]+\\.[^@\\s{}]+$"};
const pattern3 = new RegExp("^[^@\\s{}]+@[^@\\s{}]+\\.[^@\\s{}]+$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^@\\s{}]+@[^@\\s{}]+\\.[^@\\s{}]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"string","pattern":"^[0-9]{1,5}(ms|s|m|h|d|w|y)$"};
const pattern4 = new RegExp("^[0-9]{1,5}(ms|s|m|h|d|w|y)$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}(ms|s|m|h|d|w|y)$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

import func0_module from "ajv/dist/runtime/equal.js"; const func0 = func0_module.default ?? func0_module;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "provider") || (key0 === "rotation")) || (key0 === "members")) || (key0 === "escalate"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.provider !== undefined){
let data0 = data.provider;
if(!(((data0 === "pagerduty") || (data0 === "opsgenie")) || (data0 === "grafana"))){
const err1 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues: schema16.properties.provider.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rotation !== undefined){
let data1 = data.rotation;
if(!((data1 === "daily") || (data1 === "weekly"))){
const err2 = {instancePath:instancePath+"/rotation",schemaPath:"#/properties/rotation/enum",keyword:"enum",params:{allowedValues: schema16.properties.rotation.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.members !== undefined){
let data2 = data.members;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data2[i0], {instancePath:instancePath+"/members/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err3 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.escalate !== undefined){
if(!(validate44(data.escalate, {instancePath:instancePath+"/escalate",parentData:data,parentDataProperty:"escalate",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "lead") || (key0 === "github")) || (key0 === "contacts")) || (key0 === "roles")) || (key0 === "oncall"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.lead !== undefined){
let data0 = data.lead;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err1 = {instancePath:instancePath+"/lead",schemaPath:"#/properties/lead/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/lead",schemaPath:"#/properties/lead/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.github !== undefined){
if(!(validate38(data.github, {instancePath:instancePath+"/github",parentData:data,parentDataProperty:"github",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
let data2 = data.contacts;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err3 = {instancePath:instancePath+"/contacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/contacts/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/contacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/contacts/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.roles !== undefined){
let data4 = data.roles;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
const _errs12 = errors;
if(!(validate38(key2, {instancePath:instancePath+"/roles",parentData:data4,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
const err6 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key3 in data4){
let data5 = data4[key3];
if(!(((data5 === "view") || (data5 === "deploy")) || (data5 === "admin"))){
const err7 = {instancePath:instancePath+"/roles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema14.properties.roles.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.oncall !== undefined){
if(!(validate41(data.oncall, {instancePath:instancePath+"/oncall",parentData:data,parentDataProperty:"oncall",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":["null","object"],"branchByType":{"object":{"$ref":"#/$defs/owner"}}}};
const schema20 = {"type":"object","additionalProperties":false,"properties":{"github":{"$ref":"#/$defs/githubTeam"},"slack":{"$ref":"#/$defs/slackChannel"},"email":{"$ref":"#/$defs/email"},"pagerduty":{"type":"boolean"}}};
const schema21 = {"type":"string","pattern":"^#[^\\s#{}]+$"};
const pattern5 = new RegExp("^#[^\\s#{}]+$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^#[^\\s#{}]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "github") || (key0 === "slack")) || (key0 === "email")) || (key0 === "pagerduty"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.github !== undefined){
if(!(validate38(data.github, {instancePath:instancePath+"/github",parentData:data,parentDataProperty:"github",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.slack !== undefined){
if(!(validate52(data.slack, {instancePath:instancePath+"/slack",parentData:data,parentDataProperty:"slack",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate42(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.pagerduty !== undefined){
if(typeof data.pagerduty !== "boolean"){
const err1 = {instancePath:instancePath+"/pagerduty",schemaPath:"#/properties/pagerduty/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((data0 !== null) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema19.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate50(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"provider":{"$ref":"#/$defs/provider"},"region":{"$ref":"#/$defs/region"},"regions":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/region"}},"target":{"$ref":"#/$defs/target"},"cluster":{"$ref":"#/$defs/cluster"},"servers":{"$ref":"#/$defs/servers"},"gateway":{"enum":["traefik","nginx","kong","istio","haproxy","alb","gclb","application-gateway","cloud"]},"network":{"$ref":"#/$defs/network"},"state":{"$ref":"#/$defs/state"},"tags":{"$ref":"#/$defs/labels"}}};
const schema23 = {"enum":["aws","gcp","azure","digitalocean","none"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "aws") || (data === "gcp")) || (data === "azure")) || (data === "digitalocean")) || (data === "none"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40};
const pattern6 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema25 = {"enum":["kubernetes","compose","swarm","droplet","ecs","cloud-run","container-instances","lambda","workers","vercel","netlify","render","railway","fly","supabase"]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((((((((data === "kubernetes") || (data === "compose")) || (data === "swarm")) || (data === "droplet")) || (data === "ecs")) || (data === "cloud-run")) || (data === "container-instances")) || (data === "lambda")) || (data === "workers")) || (data === "vercel")) || (data === "netlify")) || (data === "render")) || (data === "railway")) || (data === "fly")) || (data === "supabase"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/name"},"version":{"$ref":"#/$defs/kubernetesVersion"},"nodes":{"type":["integer","object"],"branchByType":{"integer":{"type":"integer","minimum":1},"object":{"type":"object","additionalProperties":false,"required":["min","max"],"properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":1}}}}},"size":{"type":"string","minLength":1},"spot":{"type":["boolean","string"],"branchByType":{"string":{"$ref":"#/$defs/percent"}}},"existing":{"type":"boolean"}}};
const schema27 = {"type":"string","pattern":"^[0-9]+\\.[0-9]+(\\.[0-9]+)?(-[A-Za-z0-9.]+)?$"};
const pattern7 = new RegExp("^[0-9]+\\.[0-9]+(\\.[0-9]+)?(-[A-Za-z0-9.]+)?$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+(\\.[0-9]+)?(-[A-Za-z0-9.]+)?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"};
const pattern8 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "version")) || (key0 === "nodes")) || (key0 === "size")) || (key0 === "spot")) || (key0 === "existing"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate23(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate67(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.nodes !== undefined){
let data2 = data.nodes;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err1 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: schema26.properties.nodes.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))){
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/branchByType/integer/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/branchByType/integer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.min === undefined){
const err4 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/branchByType/object/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.max === undefined){
const err5 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/branchByType/object/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "min") || (key1 === "max"))){
const err6 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.min !== undefined){
let data3 = data2.min;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/nodes/min",schemaPath:"#/properties/nodes/branchByType/object/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/nodes/min",schemaPath:"#/properties/nodes/branchByType/object/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data2.max !== undefined){
let data4 = data2.max;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/nodes/max",schemaPath:"#/properties/nodes/branchByType/object/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/nodes/max",schemaPath:"#/properties/nodes/branchByType/object/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.size !== undefined){
let data5 = data.size;
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err12 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.spot !== undefined){
let data6 = data.spot;
if((typeof data6 !== "boolean") && (typeof data6 !== "string")){
const err14 = {instancePath:instancePath+"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type: schema26.properties.spot.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!(validate69(data6, {instancePath:instancePath+"/spot",parentData:data,parentDataProperty:"spot",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
if(data.existing !== undefined){
if(typeof data.existing !== "boolean"){
const err15 = {instancePath:instancePath+"/existing",schemaPath:"#/properties/existing/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1},"size":{"type":"string","minLength":1},"image":{"type":"string","minLength":1},"hosts":{"$ref":"#/$defs/texts"}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "count") || (key0 === "size")) || (key0 === "image")) || (key0 === "hosts"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.image !== undefined){
let data2 = data.image;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hosts !== undefined){
if(!(validate33(data.hosts, {instancePath:instancePath+"/hosts",parentData:data,parentDataProperty:"hosts",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"properties":{"cidr":{"$ref":"#/$defs/cidr"},"ports":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/port"}},"allow":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/cidr"}}}};
const schema31 = {"type":"string","pattern":"^[0-9a-fA-F.:]+/[0-9]{1,3}$"};
const pattern9 = new RegExp("^[0-9a-fA-F.:]+/[0-9]{1,3}$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+/[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"integer","minimum":1,"maximum":65535};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "cidr") || (key0 === "ports")) || (key0 === "allow"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cidr !== undefined){
if(!(validate76(data.cidr, {instancePath:instancePath+"/cidr",parentData:data,parentDataProperty:"cidr",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.ports !== undefined){
let data1 = data.ports;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate78(data1[i0], {instancePath:instancePath+"/ports/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err1 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.allow !== undefined){
let data3 = data.allow;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
if(!(validate76(data3[i2], {instancePath:instancePath+"/allow/" + i2,parentData:data3,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data3[i3], data3[j1])){
const err3 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":["string","object"],"branchByType":{"string":{"enum":["terraform-cloud","s3","gcs","azurerm"]},"object":{"type":"object","additionalProperties":false,"properties":{"backend":{"enum":["terraform-cloud","s3","gcs","azurerm"]},"organization":{"type":"string","minLength":1},"bucket":{"type":"string","minLength":1},"region":{"$ref":"#/$defs/region"},"lock":{"enum":["native","dynamodb"]}}}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!((((data === "terraform-cloud") || (data === "s3")) || (data === "gcs")) || (data === "azurerm"))){
const err1 = {instancePath,schemaPath:"#/branchByType/string/enum",keyword:"enum",params:{allowedValues: schema33.branchByType.string.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "backend") || (key0 === "organization")) || (key0 === "bucket")) || (key0 === "region")) || (key0 === "lock"))){
const err2 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.backend !== undefined){
let data0 = data.backend;
if(!((((data0 === "terraform-cloud") || (data0 === "s3")) || (data0 === "gcs")) || (data0 === "azurerm"))){
const err3 = {instancePath:instancePath+"/backend",schemaPath:"#/branchByType/object/properties/backend/enum",keyword:"enum",params:{allowedValues: schema33.branchByType.object.properties.backend.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.organization !== undefined){
let data1 = data.organization;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/organization",schemaPath:"#/branchByType/object/properties/organization/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/organization",schemaPath:"#/branchByType/object/properties/organization/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.bucket !== undefined){
let data2 = data.bucket;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/bucket",schemaPath:"#/branchByType/object/properties/bucket/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/bucket",schemaPath:"#/branchByType/object/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.region !== undefined){
if(!(validate60(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.lock !== undefined){
let data4 = data.lock;
if(!((data4 === "native") || (data4 === "dynamodb"))){
const err8 = {instancePath:instancePath+"/lock",schemaPath:"#/branchByType/object/properties/lock/enum",keyword:"enum",params:{allowedValues: schema33.branchByType.object.properties.lock.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
validate82.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","maxProperties":100,"propertyNames":{"$ref":"#/$defs/labelKey"},"additionalProperties":{"$ref":"#/$defs/labelValue"}};
const schema35 = {"type":"string","maxLength":253,"pattern":"^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"};
const pattern10 = new RegExp("^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$", "u");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 253){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern10.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"};
const pattern11 = new RegExp("^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$", "u");

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate86(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(validate88(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.provider !== undefined){
if(!(validate58(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.region !== undefined){
if(!(validate60(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.regions !== undefined){
let data2 = data.regions;
if(Array.isArray(data2)){
if(data2.length < 1){
const err1 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data2[i0], {instancePath:instancePath+"/regions/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err2 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate63(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.cluster !== undefined){
if(!(validate65(data.cluster, {instancePath:instancePath+"/cluster",parentData:data,parentDataProperty:"cluster",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.servers !== undefined){
if(!(validate72(data.servers, {instancePath:instancePath+"/servers",parentData:data,parentDataProperty:"servers",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.gateway !== undefined){
let data7 = data.gateway;
if(!(((((((((data7 === "traefik") || (data7 === "nginx")) || (data7 === "kong")) || (data7 === "istio")) || (data7 === "haproxy")) || (data7 === "alb")) || (data7 === "gclb")) || (data7 === "application-gateway")) || (data7 === "cloud"))){
const err4 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/enum",keyword:"enum",params:{allowedValues: schema22.properties.gateway.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.network !== undefined){
if(!(validate75(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
if(!(validate82(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate85(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/service"}};
const schema38 = {"type":"object","additionalProperties":false,"properties":{"type":{"enum":["web","worker","cron","job","static","function"]},"target":{"$ref":"#/$defs/target"},"build":{"$ref":"#/$defs/build"},"image":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*(:[0-9]{1,5}/[a-z0-9][a-z0-9._-]*)?(/[a-z0-9][a-z0-9._-]*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$"},"repository":{"$ref":"#/$defs/ownerName"},"team":{"$ref":"#/$defs/name"},"was":{"$ref":"#/$defs/name"},"labels":{"$ref":"#/$defs/labels"},"annotations":{"$ref":"#/$defs/annotations"},"runtime":{"$ref":"#/$defs/runtime"},"framework":{"type":"string","minLength":1},"command":{"type":"string","minLength":1},"args":{"type":"array","minItems":1,"items":{"type":"string"}},"init":{"type":"string","minLength":1},"port":{"$ref":"#/$defs/port"},"servicePort":{"$ref":"#/$defs/port"},"ports":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/portName"},"additionalProperties":{"$ref":"#/$defs/furtherPort"}},"protocol":{"enum":["http","websocket","grpc","tcp"]},"health":{"$ref":"#/$defs/health"},"metrics":{"$ref":"#/$defs/metrics"},"routes":{"$ref":"#/$defs/routes"},"rateLimit":{"$ref":"#/$defs/rate"},"stickySessions":{"type":"boolean"},"compression":{"type":"boolean"},"cors":{"type":["array","object"],"branchByType":{"array":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^(\\*|https?://[^\\s/]+)$"}},"object":{"type":"object","additionalProperties":false,"required":["origins"],"properties":{"origins":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^https?://[^\\s/*]+$"}},"credentials":{"type":"boolean"}}}}},"timeout":{"$ref":"#/$defs/duration"},"bodyLimit":{"$ref":"#/$defs/size"},"shutdown":{"$ref":"#/$defs/duration"},"replicas":{"type":"integer","minimum":0,"maximum":1000},"autoscaling":{"type":["boolean","object"],"branchByType":{"boolean":{"const":false},"object":{"$ref":"#/$defs/autoscaling"}}},"resources":{"$ref":"#/$defs/resources"},"spot":{"type":"boolean"},"restart":{"enum":["always","on-failure","unless-stopped","no"]},"user":{"type":"integer","minimum":0,"maximum":4294967295},"readOnly":{"type":"boolean"},"volumes":{"type":"object","propertyNames":{"$ref":"#/$defs/mountPath"},"additionalProperties":{"$ref":"#/$defs/volume"}},"files":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/filePath"},"additionalProperties":{"$ref":"#/$defs/repositoryFile"}},"uses":{"$ref":"#/$defs/uses"},"env":{"$ref":"#/$defs/env"},"secrets":{"$ref":"#/$defs/secretNames"},"migrate":{"$ref":"#/$defs/migrate"},"schedule":{"$ref":"#/$defs/schedule"},"strategy":{"$ref":"#/$defs/strategy"},"ci":{"$ref":"#/$defs/serviceCi"}}};
const schema39 = {"type":["string","object"],"branchByType":{"string":{"$ref":"#/$defs/repositoryPath"},"object":{"type":"object","additionalProperties":false,"properties":{"context":{"$ref":"#/$defs/repositoryPath"},"dockerfile":{"$ref":"#/$defs/relativePath"},"args":{"$ref":"#/$defs/buildArgs"},"name":{"$ref":"#/$defs/name"},"platforms":{"$ref":"#/$defs/cpuArchitectures"},"maxSize":{"$ref":"#/$defs/size"}}}}};
const schema40 = {"type":"string","minLength":1,"maxLength":255,"pattern":"^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000-\\u001f$`'\"\\\\{}*?<>|;&!]+$"};
const pattern12 = new RegExp("^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000-\\u001f$`'\"\\\\{}*?<>|;&!]+$", "u");

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern12.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000-\\u001f$`'\"\\\\{}*?<>|;&!]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"string","minLength":1,"maxLength":255,"pattern":"^(?![/~])[^\\u0000-\\u001f$`'\"\\\\{}*?<>|;&!]+$"};
const pattern13 = new RegExp("^(?![/~])[^\\u0000-\\u001f$`'\"\\\\{}*?<>|;&!]+$", "u");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern13.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?![/~])[^\\u0000-\\u001f$`'\"\\\\{}*?<>|;&!]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","propertyNames":{"$ref":"#/$defs/variableName"},"additionalProperties":{"$ref":"#/$defs/buildArg"}};
const schema43 = {"type":"string","maxLength":253,"pattern":"^(?!__proto__$)[A-Za-z_][A-Za-z0-9_]*$"};
const pattern14 = new RegExp("^(?!__proto__$)[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 253){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern14.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!__proto__$)[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":["string","number","boolean"],"pattern":"^[^\\r\\n]*$"};
const pattern15 = new RegExp("^[^\\r\\n]*$", "u");

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema44.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate105.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate103(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(!(validate105(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["amd64","arm64"]}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((data0 === "amd64") || (data0 === "arm64"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema45.items.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"string","pattern":"^(?!0+(\\.0+)?[A-Z])[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti)$"};
const pattern16 = new RegExp("^(?!0+(\\.0+)?[A-Z])[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti)$", "u");

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!0+(\\.0+)?[A-Z])[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti)$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "context") || (key0 === "dockerfile")) || (key0 === "args")) || (key0 === "name")) || (key0 === "platforms")) || (key0 === "maxSize"))){
const err1 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.context !== undefined){
if(!(validate97(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.dockerfile !== undefined){
if(!(validate100(data.dockerfile, {instancePath:instancePath+"/dockerfile",parentData:data,parentDataProperty:"dockerfile",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.args !== undefined){
if(!(validate102(data.args, {instancePath:instancePath+"/args",parentData:data,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate23(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.platforms !== undefined){
if(!(validate109(data.platforms, {instancePath:instancePath+"/platforms",parentData:data,parentDataProperty:"platforms",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.maxSize !== undefined){
if(!(validate111(data.maxSize, {instancePath:instancePath+"/maxSize",parentData:data,parentDataProperty:"maxSize",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate96.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","propertyNames":{"$ref":"#/$defs/labelKey"},"additionalProperties":{"type":"string"}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate86(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(typeof data[key1] !== "string"){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"string","pattern":"^(python|node|go|ruby|php|java|deno|static)(@[0-9]+(\\.[0-9]+)*)?$"};
const pattern18 = new RegExp("^(python|node|go|ruby|php|java|deno|static)(@[0-9]+(\\.[0-9]+)*)?$", "u");

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern18.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(python|node|go|ruby|php|java|deno|static)(@[0-9]+(\\.[0-9]+)*)?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":15};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 15){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":["integer","object"],"branchByType":{"integer":{"$ref":"#/$defs/port"},"object":{"type":"object","additionalProperties":false,"required":["port"],"properties":{"port":{"$ref":"#/$defs/port"},"protocol":{"enum":["tcp","udp"]},"servicePort":{"$ref":"#/$defs/port"}}}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema50.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (!(data % 1) && !isNaN(data))){
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
const err1 = {instancePath,schemaPath:"#/branchByType/object/required",keyword:"required",params:{missingProperty: "port"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "port") || (key0 === "protocol")) || (key0 === "servicePort"))){
const err2 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.port !== undefined){
if(!(validate78(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.protocol !== undefined){
let data1 = data.protocol;
if(!((data1 === "tcp") || (data1 === "udp"))){
const err3 = {instancePath:instancePath+"/protocol",schemaPath:"#/branchByType/object/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema50.branchByType.object.properties.protocol.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.servicePort !== undefined){
if(!(validate78(data.servicePort, {instancePath:instancePath+"/servicePort",parentData:data,parentDataProperty:"servicePort",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate127.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":["string","object"],"branchByType":{"string":{"$ref":"#/$defs/absolutePath"},"object":{"type":"object","additionalProperties":false,"properties":{"path":{"$ref":"#/$defs/absolutePath"},"command":{"type":"string","minLength":1},"grpc":{"type":"boolean"},"headers":{"$ref":"#/$defs/headers"},"live":{"$ref":"#/$defs/absolutePath"},"port":{"$ref":"#/$defs/port"},"interval":{"$ref":"#/$defs/duration"},"timeout":{"$ref":"#/$defs/duration"},"startup":{"$ref":"#/$defs/duration"}}}}};
const schema52 = {"type":"string","pattern":"^/[^\\s]*$"};
const pattern20 = new RegExp("^/[^\\s]*$", "u");

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern20.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[^\\s]*$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","propertyNames":{"$ref":"#/$defs/headerName"},"additionalProperties":{"$ref":"#/$defs/headerValue"}};
const schema54 = {"type":"string","pattern":"^[A-Za-z0-9-]+$"};
const pattern21 = new RegExp("^[A-Za-z0-9-]+$", "u");

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"string","maxLength":4096,"pattern":"^[!-~]+([\\t ][!-~]+)*$"};
const pattern22 = new RegExp("^[!-~]+([\\t ][!-~]+)*$", "u");

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 4096){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern22.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]+([\\t ][!-~]+)*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate137(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(!(validate139(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema51.branchByType.object.properties, key0))){
const err1 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate133(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/branchByType/object/properties/command/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/branchByType/object/properties/command/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.grpc !== undefined){
if(typeof data.grpc !== "boolean"){
const err4 = {instancePath:instancePath+"/grpc",schemaPath:"#/branchByType/object/properties/grpc/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.headers !== undefined){
if(!(validate136(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.live !== undefined){
if(!(validate133(data.live, {instancePath:instancePath+"/live",parentData:data,parentDataProperty:"live",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate78(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.interval !== undefined){
if(!(validate44(data.interval, {instancePath:instancePath+"/interval",parentData:data,parentDataProperty:"interval",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
if(!(validate44(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.startup !== undefined){
if(!(validate44(data.startup, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
validate132.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":["boolean","string","object"],"branchByType":{"string":{"$ref":"#/$defs/absolutePath"},"object":{"type":"object","additionalProperties":false,"properties":{"path":{"$ref":"#/$defs/absolutePath"},"port":{"$ref":"#/$defs/port"},"exporter":{"enum":["flask","fastapi","express","otel","celery","gateway"]},"custom":{"type":"object","propertyNames":{"$ref":"#/$defs/metricName"},"additionalProperties":{"$ref":"#/$defs/customMetric"}}}}}};
const schema57 = {"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$"};
const pattern23 = new RegExp("^[a-zA-Z_:][a-zA-Z0-9_:]*$", "u");

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern23.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":["string","object"],"branchByType":{"string":{"$ref":"#/$defs/metricType"},"object":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"$ref":"#/$defs/metricType"},"unit":{"type":"string","minLength":1},"help":{"type":"string","minLength":1},"query":{"type":"string","minLength":1},"from":{"$ref":"#/$defs/name"},"every":{"$ref":"#/$defs/duration"}}}}};
const schema59 = {"enum":["counter","gauge","histogram"]};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "counter") || (data === "gauge")) || (data === "histogram"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema59.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/branchByType/object/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "unit")) || (key0 === "help")) || (key0 === "query")) || (key0 === "from")) || (key0 === "every"))){
const err2 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate155(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/unit",schemaPath:"#/branchByType/object/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/unit",schemaPath:"#/branchByType/object/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.help !== undefined){
let data2 = data.help;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/help",schemaPath:"#/branchByType/object/properties/help/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/help",schemaPath:"#/branchByType/object/properties/help/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err7 = {instancePath:instancePath+"/query",schemaPath:"#/branchByType/object/properties/query/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/query",schemaPath:"#/branchByType/object/properties/query/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate23(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.every !== undefined){
if(!(validate44(data.every, {instancePath:instancePath+"/every",parentData:data,parentDataProperty:"every",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
validate154.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "boolean") && (typeof data !== "string")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema56.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "port")) || (key0 === "exporter")) || (key0 === "custom"))){
const err1 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate133(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate78(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.exporter !== undefined){
let data2 = data.exporter;
if(!((((((data2 === "flask") || (data2 === "fastapi")) || (data2 === "express")) || (data2 === "otel")) || (data2 === "celery")) || (data2 === "gateway"))){
const err2 = {instancePath:instancePath+"/exporter",schemaPath:"#/branchByType/object/properties/exporter/enum",keyword:"enum",params:{allowedValues: schema56.branchByType.object.properties.exporter.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.custom !== undefined){
let data3 = data.custom;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(!(validate152(key1, {instancePath:instancePath+"/custom",parentData:data3,parentDataProperty:"custom",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
const err3 = {instancePath:instancePath+"/custom",schemaPath:"#/branchByType/object/properties/custom/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key2 in data3){
if(!(validate154(data3[key2], {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/custom",schemaPath:"#/branchByType/object/properties/custom/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
validate148.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"array","items":{"$ref":"#/$defs/route"}};
const schema61 = {"type":["string","object"],"branchByType":{"string":{"$ref":"#/$defs/address"},"object":{"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"$ref":"#/$defs/host"},"path":{"$ref":"#/$defs/pathPrefix"},"rateLimit":{"$ref":"#/$defs/rate"},"timeout":{"$ref":"#/$defs/duration"},"bodyLimit":{"$ref":"#/$defs/size"},"cache":{"$ref":"#/$defs/duration"},"headers":{"$ref":"#/$defs/headers"},"weight":{"$ref":"#/$defs/share"}}}}};
const schema62 = {"type":"string","pattern":"^(\\*\\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?(/[^\\s*]*)?$"};
const pattern24 = new RegExp("^(\\*\\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?(/[^\\s*]*)?$", "u");

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern24.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?(/[^\\s*]*)?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"string","pattern":"^(\\*\\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$","maxLength":253};
const pattern25 = new RegExp("^(\\*\\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$", "u");

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 253){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern25.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"string","pattern":"^/[^\\s*]*$"};
const pattern26 = new RegExp("^/[^\\s*]*$", "u");

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern26.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[^\\s*]*$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"string","pattern":"^[1-9][0-9]{0,6}/(s|m|h|d|w)$"};
const pattern27 = new RegExp("^[1-9][0-9]{0,6}/(s|m|h|d|w)$", "u");

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern27.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,6}/(s|m|h|d|w)$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"string","pattern":"^(100|[1-9]?[0-9])%$"};
const pattern28 = new RegExp("^(100|[1-9]?[0-9])%$", "u");

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern28.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
const err1 = {instancePath,schemaPath:"#/branchByType/object/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "host") || (key0 === "path")) || (key0 === "rateLimit")) || (key0 === "timeout")) || (key0 === "bodyLimit")) || (key0 === "cache")) || (key0 === "headers")) || (key0 === "weight"))){
const err2 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.host !== undefined){
if(!(validate166(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate168(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.rateLimit !== undefined){
if(!(validate170(data.rateLimit, {instancePath:instancePath+"/rateLimit",parentData:data,parentDataProperty:"rateLimit",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
if(!(validate44(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.bodyLimit !== undefined){
if(!(validate111(data.bodyLimit, {instancePath:instancePath+"/bodyLimit",parentData:data,parentDataProperty:"bodyLimit",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.cache !== undefined){
if(!(validate44(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.headers !== undefined){
if(!(validate136(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
if(!(validate176(data.weight, {instancePath:instancePath+"/weight",parentData:data,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate163.errors = vErrors;
return errors === 0;
}


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate163(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"object","additionalProperties":false,"properties":{"min":{"type":"integer","minimum":0,"maximum":1000},"max":{"type":"integer","minimum":1,"maximum":1000},"cpu":{"$ref":"#/$defs/wholePercent"},"memory":{"$ref":"#/$defs/wholePercent"},"requests":{"$ref":"#/$defs/rate"},"queueDepth":{"type":["integer","object"],"branchByType":{"integer":{"type":"integer","minimum":1},"object":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"integer","minimum":1}}}},"scaleDown":{"$ref":"#/$defs/duration"},"schedule":{"type":"array","items":{"$ref":"#/$defs/scheduledRange"}}}};
const schema68 = {"type":"string","pattern":"^[0-9]{1,3}%$"};
const pattern31 = new RegExp("^[0-9]{1,3}%$", "u");

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern31.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}%$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"object","additionalProperties":false,"required":["start","end","min"],"properties":{"start":{"$ref":"#/$defs/cron"},"end":{"$ref":"#/$defs/cron"},"min":{"type":"integer","minimum":1,"maximum":1000}}};
const schema70 = {"type":"string","pattern":"^([^ ]+ ){4}[^ ]+$"};
const pattern32 = new RegExp("^([^ ]+ ){4}[^ ]+$", "u");

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern32.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([^ ]+ ){4}[^ ]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.end === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.min === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "start") || (key0 === "end")) || (key0 === "min"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.start !== undefined){
if(!(validate192(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate192(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
let data2 = data.min;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "min") || (key0 === "max")) || (key0 === "cpu")) || (key0 === "memory")) || (key0 === "requests")) || (key0 === "queueDepth")) || (key0 === "scaleDown")) || (key0 === "schedule"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.cpu !== undefined){
if(!(validate185(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate170(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.queueDepth !== undefined){
let data5 = data.queueDepth;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err7 = {instancePath:instancePath+"/queueDepth",schemaPath:"#/properties/queueDepth/type",keyword:"type",params:{type: schema67.properties.queueDepth.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))){
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/queueDepth",schemaPath:"#/properties/queueDepth/branchByType/integer/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/queueDepth",schemaPath:"#/properties/queueDepth/branchByType/integer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs15 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/queueDepth",parentData:data5,parentDataProperty:"queueDepth",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
const err10 = {instancePath:instancePath+"/queueDepth",schemaPath:"#/properties/queueDepth/branchByType/object/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data5){
let data6 = data5[key2];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/queueDepth/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/queueDepth/branchByType/object/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/queueDepth/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/queueDepth/branchByType/object/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/queueDepth",schemaPath:"#/properties/queueDepth/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.scaleDown !== undefined){
if(!(validate44(data.scaleDown, {instancePath:instancePath+"/scaleDown",parentData:data,parentDataProperty:"scaleDown",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
let data8 = data.schedule;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate191(data8[i0], {instancePath:instancePath+"/schedule/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/$defs/cpu"},"memory":{"$ref":"#/$defs/size"},"requests":{"type":"object","additionalProperties":false,"properties":{"cpu":{"$ref":"#/$defs/cpu"},"memory":{"$ref":"#/$defs/size"}}}}};
const schema72 = {"type":["number","string"],"branchByType":{"number":{"type":"number","minimum":0.001,"maximum":1024},"string":{"type":"string","pattern":"^[1-9][0-9]{0,6}m$"}}};
const pattern33 = new RegExp("^[1-9][0-9]{0,6}m$", "u");

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema72.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data == "number"){
if((typeof data == "number") && (isFinite(data))){
if(data > 1024 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/branchByType/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0.001 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/branchByType/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.001}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/branchByType/number/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(typeof data === "string"){
if(typeof data === "string"){
if(!pattern33.test(data)){
const err4 = {instancePath,schemaPath:"#/branchByType/string/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,6}m$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/branchByType/string/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
validate198.errors = vErrors;
return errors === 0;
}


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "cpu") || (key0 === "memory")) || (key0 === "requests"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cpu !== undefined){
if(!(validate198(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
if(!(validate111(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data2 = data.requests;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "cpu") || (key1 === "memory"))){
const err1 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data2.cpu !== undefined){
if(!(validate198(data2.cpu, {instancePath:instancePath+"/requests/cpu",parentData:data2,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data2.memory !== undefined){
if(!(validate111(data2.memory, {instancePath:instancePath+"/requests/memory",parentData:data2,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}

const schema73 = {"type":"string","pattern":"^(/[^\\s/]+)+$"};
const pattern34 = new RegExp("^(/[^\\s/]+)+$", "u");

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[^\\s/]+)+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"string","pattern":"^(tmp|(?!0+(\\.0+)?[A-Z])[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti))$"};
const pattern35 = new RegExp("^(tmp|(?!0+(\\.0+)?[A-Z])[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti))$", "u");

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern35.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(tmp|(?!0+(\\.0+)?[A-Z])[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti))$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":"string","pattern":"^(/(?![.]{1,2}(/|$))[^\\s/:]+)+$","maxLength":200};
const pattern36 = new RegExp("^(/(?![.]{1,2}(/|$))[^\\s/:]+)+$", "u");

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern36.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/(?![.]{1,2}(/|$))[^\\s/:]+)+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"string","minLength":1};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":["array","object"],"branchByType":{"array":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"object":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/variableName"}}}};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err1 = {instancePath,schemaPath:"#/branchByType/array/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/branchByType/array/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs6 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs6 === errors;
if(!valid4){
const err3 = {instancePath,schemaPath:"#/branchByType/object/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(validate103(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate212.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","maxProperties":1000,"propertyNames":{"$ref":"#/$defs/variableName"},"additionalProperties":{"type":["string","number","boolean"]}};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate103(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema78.additionalProperties.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/variableName"}};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err0 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":["string","object"],"branchByType":{"string":{"type":"string","minLength":1},"object":{"type":"object","additionalProperties":false,"required":["run"],"properties":{"run":{"type":"string","minLength":1},"validate":{"type":"string","minLength":1},"verify":{"type":"string","minLength":1},"contract":{"type":"string","minLength":1},"rollback":{"type":"string","minLength":1},"backup":{"type":"boolean"}}}}};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema80.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(typeof data === "string"){
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/branchByType/string/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/branchByType/string/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
const err3 = {instancePath,schemaPath:"#/branchByType/object/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "run") || (key0 === "validate")) || (key0 === "verify")) || (key0 === "contract")) || (key0 === "rollback")) || (key0 === "backup"))){
const err4 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.run !== undefined){
let data0 = data.run;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err5 = {instancePath:instancePath+"/run",schemaPath:"#/branchByType/object/properties/run/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/run",schemaPath:"#/branchByType/object/properties/run/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.validate !== undefined){
let data1 = data.validate;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/validate",schemaPath:"#/branchByType/object/properties/validate/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/validate",schemaPath:"#/branchByType/object/properties/validate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.verify !== undefined){
let data2 = data.verify;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/verify",schemaPath:"#/branchByType/object/properties/verify/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/verify",schemaPath:"#/branchByType/object/properties/verify/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.contract !== undefined){
let data3 = data.contract;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err11 = {instancePath:instancePath+"/contract",schemaPath:"#/branchByType/object/properties/contract/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/contract",schemaPath:"#/branchByType/object/properties/contract/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.rollback !== undefined){
let data4 = data.rollback;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err13 = {instancePath:instancePath+"/rollback",schemaPath:"#/branchByType/object/properties/rollback/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/rollback",schemaPath:"#/branchByType/object/properties/rollback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.backup !== undefined){
if(typeof data.backup !== "boolean"){
const err15 = {instancePath:instancePath+"/backup",schemaPath:"#/branchByType/object/properties/backup/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
validate223.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"string","pattern":"^(hourly|daily|weekly|monthly|quarterly|annually|on-demand|([^ ]+ ){4}[^ ]+)$"};
const pattern37 = new RegExp("^(hourly|daily|weekly|monthly|quarterly|annually|on-demand|([^ ]+ ){4}[^ ]+)$", "u");

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern37.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(hourly|daily|weekly|monthly|quarterly|annually|on-demand|([^ ]+ ){4}[^ ]+)$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":["string","object"],"branchByType":{"string":{"enum":["rolling","blue-green","canary","recreate"]},"object":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"rolling":{"$ref":"#/$defs/rolling"},"blue-green":{"$ref":"#/$defs/blueGreen"},"canary":{"$ref":"#/$defs/canary"}}}}};
const schema83 = {"type":"object","additionalProperties":false,"properties":{"surge":{"$ref":"#/$defs/countOrPercent"},"unavailable":{"$ref":"#/$defs/countOrPercent"}}};
const schema84 = {"type":["integer","string"],"branchByType":{"integer":{"type":"integer","minimum":0,"maximum":1000},"string":{"$ref":"#/$defs/wholePercent"}}};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema84.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (!(data % 1) && !isNaN(data))){
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err1 = {instancePath,schemaPath:"#/branchByType/integer/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/branchByType/integer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err3 = {instancePath,schemaPath:"#/branchByType/integer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(typeof data === "string"){
if(!(validate185(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
validate229.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "surge") || (key0 === "unavailable"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.surge !== undefined){
if(!(validate229(data.surge, {instancePath:instancePath+"/surge",parentData:data,parentDataProperty:"surge",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.unavailable !== undefined){
if(!(validate229(data.unavailable, {instancePath:instancePath+"/unavailable",parentData:data,parentDataProperty:"unavailable",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","additionalProperties":false,"properties":{"promote":{"enum":["auto","manual"]},"keep":{"$ref":"#/$defs/duration"},"validate":{"$ref":"#/$defs/conditions"}}};
const schema86 = {"type":"array","items":{"$ref":"#/$defs/condition"}};
const schema87 = {"type":"string","pattern":"^[a-z][a-z0-9_]*( (>|>=|<|<=|==) \\$?[0-9]+(\\.[0-9]+)?(%|ms|s|m|h|d|w|Mi|Gi|/s|/m|/h|/d|/w|x baseline)?)?( for [0-9]+(s|m|h|d))?$"};
const pattern38 = new RegExp("^[a-z][a-z0-9_]*( (>|>=|<|<=|==) \\$?[0-9]+(\\.[0-9]+)?(%|ms|s|m|h|d|w|Mi|Gi|/s|/m|/h|/d|/w|x baseline)?)?( for [0-9]+(s|m|h|d))?$", "u");

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern38.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*( (>|>=|<|<=|==) \\$?[0-9]+(\\.[0-9]+)?(%|ms|s|m|h|d|w|Mi|Gi|/s|/m|/h|/d|/w|x baseline)?)?( for [0-9]+(s|m|h|d))?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}


function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate237(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}


function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "promote") || (key0 === "keep")) || (key0 === "validate"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.promote !== undefined){
let data0 = data.promote;
if(!((data0 === "auto") || (data0 === "manual"))){
const err1 = {instancePath:instancePath+"/promote",schemaPath:"#/properties/promote/enum",keyword:"enum",params:{allowedValues: schema85.properties.promote.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.keep !== undefined){
if(!(validate44(data.keep, {instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.validate !== undefined){
if(!(validate236(data.validate, {instancePath:instancePath+"/validate",parentData:data,parentDataProperty:"validate",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","additionalProperties":false,"properties":{"steps":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/share"}},"pause":{"$ref":"#/$defs/duration"},"validate":{"$ref":"#/$defs/conditions"}}};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "steps") || (key0 === "pause")) || (key0 === "validate"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.steps !== undefined){
let data0 = data.steps;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate176(data0[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pause !== undefined){
if(!(validate44(data.pause, {instancePath:instancePath+"/pause",parentData:data,parentDataProperty:"pause",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.validate !== undefined){
if(!(validate236(data.validate, {instancePath:instancePath+"/validate",parentData:data,parentDataProperty:"validate",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema82.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!((((data === "rolling") || (data === "blue-green")) || (data === "canary")) || (data === "recreate"))){
const err1 = {instancePath,schemaPath:"#/branchByType/string/enum",keyword:"enum",params:{allowedValues: schema82.branchByType.string.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err2 = {instancePath,schemaPath:"#/branchByType/object/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/branchByType/object/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "rolling") || (key0 === "blue-green")) || (key0 === "canary"))){
const err4 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rolling !== undefined){
if(!(validate228(data.rolling, {instancePath:instancePath+"/rolling",parentData:data,parentDataProperty:"rolling",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data["blue-green"] !== undefined){
if(!(validate234(data["blue-green"], {instancePath:instancePath+"/blue-green",parentData:data,parentDataProperty:"blue-green",rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data.canary !== undefined){
if(!(validate241(data.canary, {instancePath:instancePath+"/canary",parentData:data,parentDataProperty:"canary",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
validate227.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":["boolean","object"],"branchByType":{"boolean":{"const":false},"object":{"type":"object","additionalProperties":false,"properties":{"directory":{"$ref":"#/$defs/repositoryPath"},"matrix":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/version"}},"install":{"$ref":"#/$defs/command"},"lint":{"$ref":"#/$defs/command"},"format":{"$ref":"#/$defs/command"},"typecheck":{"$ref":"#/$defs/command"},"test":{"$ref":"#/$defs/command"},"integration":{"$ref":"#/$defs/command"},"e2e":{"$ref":"#/$defs/command"},"visual":{"$ref":"#/$defs/command"},"load":{"$ref":"#/$defs/command"},"build":{"$ref":"#/$defs/command"},"steps":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","minLength":1}},"timeout":{"$ref":"#/$defs/duration"}}}}};
const schema90 = {"type":["integer","string"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)*$"};
const pattern39 = new RegExp("^[0-9]+(\\.[0-9]+)*$", "u");

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema90.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern39.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate249.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":["boolean","string","array"],"branchByType":{"string":{"type":"string","minLength":1},"array":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}}};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "boolean") && (typeof data !== "string")) && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema91.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(typeof data === "string"){
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/branchByType/string/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/branchByType/string/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data)){
if(Array.isArray(data)){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/branchByType/array/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/branchByType/array/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/branchByType/array/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/branchByType/array/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
validate251.errors = vErrors;
return errors === 0;
}


function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema89.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "boolean"){
if(false !== data){
const err1 = {instancePath,schemaPath:"#/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema89.branchByType.object.properties, key0))){
const err2 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.directory !== undefined){
if(!(validate97(data.directory, {instancePath:instancePath+"/directory",parentData:data,parentDataProperty:"directory",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.matrix !== undefined){
let data1 = data.matrix;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/matrix",schemaPath:"#/branchByType/object/properties/matrix/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate249(data1[i0], {instancePath:instancePath+"/matrix/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err4 = {instancePath:instancePath+"/matrix",schemaPath:"#/branchByType/object/properties/matrix/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/matrix",schemaPath:"#/branchByType/object/properties/matrix/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.install !== undefined){
if(!(validate251(data.install, {instancePath:instancePath+"/install",parentData:data,parentDataProperty:"install",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.lint !== undefined){
if(!(validate251(data.lint, {instancePath:instancePath+"/lint",parentData:data,parentDataProperty:"lint",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate251(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.typecheck !== undefined){
if(!(validate251(data.typecheck, {instancePath:instancePath+"/typecheck",parentData:data,parentDataProperty:"typecheck",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.test !== undefined){
if(!(validate251(data.test, {instancePath:instancePath+"/test",parentData:data,parentDataProperty:"test",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.integration !== undefined){
if(!(validate251(data.integration, {instancePath:instancePath+"/integration",parentData:data,parentDataProperty:"integration",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.e2e !== undefined){
if(!(validate251(data.e2e, {instancePath:instancePath+"/e2e",parentData:data,parentDataProperty:"e2e",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.visual !== undefined){
if(!(validate251(data.visual, {instancePath:instancePath+"/visual",parentData:data,parentDataProperty:"visual",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.load !== undefined){
if(!(validate251(data.load, {instancePath:instancePath+"/load",parentData:data,parentDataProperty:"load",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.build !== undefined){
if(!(validate251(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data13 = data.steps;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
const _errs21 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/steps",parentData:data13,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs21 === errors;
if(!valid5){
const err6 = {instancePath:instancePath+"/steps",schemaPath:"#/branchByType/object/properties/steps/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data13){
let data14 = data13[key2];
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err7 = {instancePath:instancePath+"/steps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/branchByType/object/properties/steps/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/steps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/branchByType/object/properties/steps/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/steps",schemaPath:"#/branchByType/object/properties/steps/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.timeout !== undefined){
if(!(validate44(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
validate247.errors = vErrors;
return errors === 0;
}

const pattern17 = new RegExp("^[a-z0-9][a-z0-9._-]*(:[0-9]{1,5}/[a-z0-9][a-z0-9._-]*)?(/[a-z0-9][a-z0-9._-]*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$", "u");
const pattern29 = new RegExp("^(\\*|https?://[^\\s/]+)$", "u");
const pattern30 = new RegExp("^https?://[^\\s/*]+$", "u");

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema38.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((((data0 === "web") || (data0 === "worker")) || (data0 === "cron")) || (data0 === "job")) || (data0 === "static")) || (data0 === "function"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema38.properties.type.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate63(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.build !== undefined){
if(!(validate96(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
let data3 = data.image;
if(typeof data3 === "string"){
if(!pattern17.test(data3)){
const err2 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*(:[0-9]{1,5}/[a-z0-9][a-z0-9._-]*)?(/[a-z0-9][a-z0-9._-]*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.repository !== undefined){
if(!(validate28(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.team !== undefined){
if(!(validate23(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.was !== undefined){
if(!(validate23(data.was, {instancePath:instancePath+"/was",parentData:data,parentDataProperty:"was",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate85(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate118(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.runtime !== undefined){
if(!(validate121(data.runtime, {instancePath:instancePath+"/runtime",parentData:data,parentDataProperty:"runtime",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.framework !== undefined){
let data10 = data.framework;
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err4 = {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.command !== undefined){
let data11 = data.command;
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err6 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.args !== undefined){
let data12 = data.args;
if(Array.isArray(data12)){
if(data12.length < 1){
const err8 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err9 = {instancePath:instancePath+"/args/" + i0,schemaPath:"#/properties/args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.init !== undefined){
let data14 = data.init;
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err11 = {instancePath:instancePath+"/init",schemaPath:"#/properties/init/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/init",schemaPath:"#/properties/init/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.port !== undefined){
if(!(validate78(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.servicePort !== undefined){
if(!(validate78(data.servicePort, {instancePath:instancePath+"/servicePort",parentData:data,parentDataProperty:"servicePort",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.ports !== undefined){
let data17 = data.ports;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
const err13 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data17){
const _errs27 = errors;
if(!(validate125(key1, {instancePath:instancePath+"/ports",parentData:data17,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid3 = _errs27 === errors;
if(!valid3){
const err14 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key2 in data17){
if(!(validate127(data17[key2], {instancePath:instancePath+"/ports/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.protocol !== undefined){
let data19 = data.protocol;
if(!((((data19 === "http") || (data19 === "websocket")) || (data19 === "grpc")) || (data19 === "tcp"))){
const err16 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema38.properties.protocol.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.health !== undefined){
if(!(validate132(data.health, {instancePath:instancePath+"/health",parentData:data,parentDataProperty:"health",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate148(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.routes !== undefined){
if(!(validate162(data.routes, {instancePath:instancePath+"/routes",parentData:data,parentDataProperty:"routes",rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.rateLimit !== undefined){
if(!(validate170(data.rateLimit, {instancePath:instancePath+"/rateLimit",parentData:data,parentDataProperty:"rateLimit",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.stickySessions !== undefined){
if(typeof data.stickySessions !== "boolean"){
const err17 = {instancePath:instancePath+"/stickySessions",schemaPath:"#/properties/stickySessions/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.compression !== undefined){
if(typeof data.compression !== "boolean"){
const err18 = {instancePath:instancePath+"/compression",schemaPath:"#/properties/compression/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.cors !== undefined){
let data26 = data.cors;
if(!data26 || typeof data26 != "object"){
const err19 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/type",keyword:"type",params:{type: schema38.properties.cors.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data26)){
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(typeof data27 === "string"){
if(!pattern29.test(data27)){
const err20 = {instancePath:instancePath+"/cors/" + i1,schemaPath:"#/properties/cors/branchByType/array/items/pattern",keyword:"pattern",params:{pattern: "^(\\*|https?://[^\\s/]+)$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/cors/" + i1,schemaPath:"#/properties/cors/branchByType/array/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let i2 = data26.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data26[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err22 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/branchByType/array/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err23 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/branchByType/array/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.origins === undefined){
const err24 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/branchByType/object/required",keyword:"required",params:{missingProperty: "origins"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data26){
if(!((key3 === "origins") || (key3 === "credentials"))){
const err25 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data26.origins !== undefined){
let data28 = data26.origins;
if(Array.isArray(data28)){
if(data28.length < 1){
const err26 = {instancePath:instancePath+"/cors/origins",schemaPath:"#/properties/cors/branchByType/object/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len2 = data28.length;
for(let i3=0; i3<len2; i3++){
let data29 = data28[i3];
if(typeof data29 === "string"){
if(!pattern30.test(data29)){
const err27 = {instancePath:instancePath+"/cors/origins/" + i3,schemaPath:"#/properties/cors/branchByType/object/properties/origins/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/*]+$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/cors/origins/" + i3,schemaPath:"#/properties/cors/branchByType/object/properties/origins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
let i4 = data28.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data28[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err29 = {instancePath:instancePath+"/cors/origins",schemaPath:"#/properties/cors/branchByType/object/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err30 = {instancePath:instancePath+"/cors/origins",schemaPath:"#/properties/cors/branchByType/object/properties/origins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data26.credentials !== undefined){
if(typeof data26.credentials !== "boolean"){
const err31 = {instancePath:instancePath+"/cors/credentials",schemaPath:"#/properties/cors/branchByType/object/properties/credentials/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.timeout !== undefined){
if(!(validate44(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.bodyLimit !== undefined){
if(!(validate111(data.bodyLimit, {instancePath:instancePath+"/bodyLimit",parentData:data,parentDataProperty:"bodyLimit",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.shutdown !== undefined){
if(!(validate44(data.shutdown, {instancePath:instancePath+"/shutdown",parentData:data,parentDataProperty:"shutdown",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
let data34 = data.replicas;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err33 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000 || isNaN(data34)){
const err34 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err35 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.autoscaling !== undefined){
let data35 = data.autoscaling;
if((typeof data35 !== "boolean") && (!(data35 && typeof data35 == "object" && !Array.isArray(data35)))){
const err36 = {instancePath:instancePath+"/autoscaling",schemaPath:"#/properties/autoscaling/type",keyword:"type",params:{type: schema38.properties.autoscaling.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data35 === "boolean"){
if(false !== data35){
const err37 = {instancePath:instancePath+"/autoscaling",schemaPath:"#/properties/autoscaling/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(!(validate184(data35, {instancePath:instancePath+"/autoscaling",parentData:data,parentDataProperty:"autoscaling",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
}
if(data.resources !== undefined){
if(!(validate197(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data.spot !== undefined){
if(typeof data.spot !== "boolean"){
const err38 = {instancePath:instancePath+"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.restart !== undefined){
let data38 = data.restart;
if(!((((data38 === "always") || (data38 === "on-failure")) || (data38 === "unless-stopped")) || (data38 === "no"))){
const err39 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/enum",keyword:"enum",params:{allowedValues: schema38.properties.restart.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.user !== undefined){
let data39 = data.user;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err40 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 4294967295 || isNaN(data39)){
const err41 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data39 < 0 || isNaN(data39)){
const err42 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
const err43 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.volumes !== undefined){
let data41 = data.volumes;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key4 in data41){
const _errs73 = errors;
if(!(validate204(key4, {instancePath:instancePath+"/volumes",parentData:data41,parentDataProperty:"volumes",rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var valid14 = _errs73 === errors;
if(!valid14){
const err44 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key5 in data41){
if(!(validate206(data41[key5], {instancePath:instancePath+"/volumes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data41,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.files !== undefined){
let data43 = data.files;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length < 1){
const err46 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key6 in data43){
const _errs78 = errors;
if(!(validate208(key6, {instancePath:instancePath+"/files",parentData:data43,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid16 = _errs78 === errors;
if(!valid16){
const err47 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
for(const key7 in data43){
if(!(validate210(data43[key7], {instancePath:instancePath+"/files/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data43,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.uses !== undefined){
if(!(validate212(data.uses, {instancePath:instancePath+"/uses",parentData:data,parentDataProperty:"uses",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate217(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate220(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.migrate !== undefined){
if(!(validate223(data.migrate, {instancePath:instancePath+"/migrate",parentData:data,parentDataProperty:"migrate",rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate225(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate227(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.ci !== undefined){
if(!(validate247(data.ci, {instancePath:instancePath+"/ci",parentData:data,parentDataProperty:"ci",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(!(validate94(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema92 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/database"}};
const schema93 = {"type":"object","additionalProperties":false,"required":["engine"],"properties":{"engine":{"enum":["postgres","mysql","mongodb","sqlite"]},"version":{"$ref":"#/$defs/version"},"provider":{"enum":["managed","cluster","supabase","atlas","external"]},"size":{"type":"string","minLength":1},"storage":{"$ref":"#/$defs/size"},"replicas":{"type":"integer","minimum":0,"maximum":15},"ha":{"type":"boolean"},"pooling":{"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["session","transaction","statement"]},"size":{"type":"integer","minimum":1,"maximum":10000}}}}},"slowQuery":{"$ref":"#/$defs/duration"},"encrypted":{"type":"boolean"},"extensions":{"$ref":"#/$defs/texts"},"parameters":{"$ref":"#/$defs/settings"},"importFrom":{"type":"object","additionalProperties":false,"required":["engine"],"properties":{"engine":{"enum":["postgres","mysql","mongodb","sqlite"]},"path":{"$ref":"#/$defs/absolutePath"},"url":{"$ref":"#/$defs/url"}}},"crossRegion":{"type":"boolean"},"backup":{"$ref":"#/$defs/backup"}}};
const schema94 = {"type":"object","additionalProperties":{"type":["string","number","boolean"]}};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema94.additionalProperties.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"string","pattern":"^[a-z][a-z0-9+.-]*://(?![^/?#\\s]*:(?!([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(?:[,/?#]|$))[0-9]+(?:[,/?#]|$))[^\\s/]+[^\\s]*$"};
const pattern40 = new RegExp("^[a-z][a-z0-9+.-]*://(?![^/?#\\s]*:(?!([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(?:[,/?#]|$))[0-9]+(?:[,/?#]|$))[^\\s/]+[^\\s]*$", "u");

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern40.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9+.-]*://(?![^/?#\\s]*:(?!([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(?:[,/?#]|$))[0-9]+(?:[,/?#]|$))[^\\s/]+[^\\s]*$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"schedule":{"$ref":"#/$defs/schedule"},"incremental":{"$ref":"#/$defs/schedule"},"retention":{"$ref":"#/$defs/duration"},"pitr":{"type":["boolean","string"],"branchByType":{"string":{"$ref":"#/$defs/duration"}}},"to":{"$ref":"#/$defs/names"},"encrypted":{"type":"boolean"},"verify":{"$ref":"#/$defs/schedule"},"include":{"type":"array","uniqueItems":true,"items":{"enum":["databases","volumes","buckets","cluster","config","functions","builds","logs"]}},"logRetention":{"$ref":"#/$defs/duration"},"maskSecrets":{"type":"boolean"},"maxSize":{"$ref":"#/$defs/size"}}}}};
const schema97 = {"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/name"}};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err0 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}


function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema96.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema96.branchByType.object.properties, key0))){
const err1 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.schedule !== undefined){
if(!(validate225(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.incremental !== undefined){
if(!(validate225(data.incremental, {instancePath:instancePath+"/incremental",parentData:data,parentDataProperty:"incremental",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
if(!(validate44(data.retention, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.pitr !== undefined){
let data3 = data.pitr;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err2 = {instancePath:instancePath+"/pitr",schemaPath:"#/branchByType/object/properties/pitr/type",keyword:"type",params:{type: schema96.branchByType.object.properties.pitr.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data3 === "string"){
if(!(validate44(data3, {instancePath:instancePath+"/pitr",parentData:data,parentDataProperty:"pitr",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.to !== undefined){
if(!(validate284(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if(data.encrypted !== undefined){
if(typeof data.encrypted !== "boolean"){
const err3 = {instancePath:instancePath+"/encrypted",schemaPath:"#/branchByType/object/properties/encrypted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.verify !== undefined){
if(!(validate225(data.verify, {instancePath:instancePath+"/verify",parentData:data,parentDataProperty:"verify",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.include !== undefined){
let data7 = data.include;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!((((((((data8 === "databases") || (data8 === "volumes")) || (data8 === "buckets")) || (data8 === "cluster")) || (data8 === "config")) || (data8 === "functions")) || (data8 === "builds")) || (data8 === "logs"))){
const err4 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/branchByType/object/properties/include/items/enum",keyword:"enum",params:{allowedValues: schema96.branchByType.object.properties.include.items.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data7[i1], data7[j0])){
const err5 = {instancePath:instancePath+"/include",schemaPath:"#/branchByType/object/properties/include/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/include",schemaPath:"#/branchByType/object/properties/include/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.logRetention !== undefined){
if(!(validate44(data.logRetention, {instancePath:instancePath+"/logRetention",parentData:data,parentDataProperty:"logRetention",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.maskSecrets !== undefined){
if(typeof data.maskSecrets !== "boolean"){
const err7 = {instancePath:instancePath+"/maskSecrets",schemaPath:"#/branchByType/object/properties/maskSecrets/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.maxSize !== undefined){
if(!(validate111(data.maxSize, {instancePath:instancePath+"/maxSize",parentData:data,parentDataProperty:"maxSize",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
validate279.errors = vErrors;
return errors === 0;
}


function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.engine === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema93.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(!((((data0 === "postgres") || (data0 === "mysql")) || (data0 === "mongodb")) || (data0 === "sqlite"))){
const err2 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema93.properties.engine.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
if(!(validate249(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
let data2 = data.provider;
if(!(((((data2 === "managed") || (data2 === "cluster")) || (data2 === "supabase")) || (data2 === "atlas")) || (data2 === "external"))){
const err3 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues: schema93.properties.provider.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.size !== undefined){
let data3 = data.size;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.storage !== undefined){
if(!(validate111(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
let data5 = data.replicas;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 15 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.ha !== undefined){
if(typeof data.ha !== "boolean"){
const err9 = {instancePath:instancePath+"/ha",schemaPath:"#/properties/ha/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.pooling !== undefined){
let data7 = data.pooling;
if((typeof data7 !== "boolean") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err10 = {instancePath:instancePath+"/pooling",schemaPath:"#/properties/pooling/type",keyword:"type",params:{type: schema93.properties.pooling.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((key1 === "mode") || (key1 === "size"))){
const err11 = {instancePath:instancePath+"/pooling",schemaPath:"#/properties/pooling/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.mode !== undefined){
let data8 = data7.mode;
if(!(((data8 === "session") || (data8 === "transaction")) || (data8 === "statement"))){
const err12 = {instancePath:instancePath+"/pooling/mode",schemaPath:"#/properties/pooling/branchByType/object/properties/mode/enum",keyword:"enum",params:{allowedValues: schema93.properties.pooling.branchByType.object.properties.mode.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.size !== undefined){
let data9 = data7.size;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err13 = {instancePath:instancePath+"/pooling/size",schemaPath:"#/properties/pooling/branchByType/object/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 10000 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/pooling/size",schemaPath:"#/properties/pooling/branchByType/object/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/pooling/size",schemaPath:"#/properties/pooling/branchByType/object/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/pooling",schemaPath:"#/properties/pooling/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.slowQuery !== undefined){
if(!(validate44(data.slowQuery, {instancePath:instancePath+"/slowQuery",parentData:data,parentDataProperty:"slowQuery",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.encrypted !== undefined){
if(typeof data.encrypted !== "boolean"){
const err17 = {instancePath:instancePath+"/encrypted",schemaPath:"#/properties/encrypted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.extensions !== undefined){
if(!(validate33(data.extensions, {instancePath:instancePath+"/extensions",parentData:data,parentDataProperty:"extensions",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
if(!(validate274(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(data.importFrom !== undefined){
let data14 = data.importFrom;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.engine === undefined){
const err18 = {instancePath:instancePath+"/importFrom",schemaPath:"#/properties/importFrom/required",keyword:"required",params:{missingProperty: "engine"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data14){
if(!(((key2 === "engine") || (key2 === "path")) || (key2 === "url"))){
const err19 = {instancePath:instancePath+"/importFrom",schemaPath:"#/properties/importFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data14.engine !== undefined){
let data15 = data14.engine;
if(!((((data15 === "postgres") || (data15 === "mysql")) || (data15 === "mongodb")) || (data15 === "sqlite"))){
const err20 = {instancePath:instancePath+"/importFrom/engine",schemaPath:"#/properties/importFrom/properties/engine/enum",keyword:"enum",params:{allowedValues: schema93.properties.importFrom.properties.engine.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data14.path !== undefined){
if(!(validate133(data14.path, {instancePath:instancePath+"/importFrom/path",parentData:data14,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data14.url !== undefined){
if(!(validate277(data14.url, {instancePath:instancePath+"/importFrom/url",parentData:data14,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/importFrom",schemaPath:"#/properties/importFrom/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.crossRegion !== undefined){
if(typeof data.crossRegion !== "boolean"){
const err22 = {instancePath:instancePath+"/crossRegion",schemaPath:"#/properties/crossRegion/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.backup !== undefined){
if(!(validate279(data.backup, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}


function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(!(validate269(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":["null","object"],"branchByType":{"object":{"$ref":"#/$defs/cache"}}}};
const schema99 = {"type":"object","additionalProperties":false,"properties":{"engine":{"enum":["redis","valkey","memcached"]},"version":{"$ref":"#/$defs/version"},"provider":{"enum":["managed","cluster","external"]},"mode":{"enum":["single","sentinel","cluster"]},"memory":{"$ref":"#/$defs/size"},"persistence":{"type":"boolean"},"password":{"type":"boolean"},"eviction":{"enum":["noeviction","allkeys-lru","allkeys-lfu","allkeys-random","volatile-lru","volatile-lfu","volatile-random","volatile-ttl"]}}};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "engine") || (key0 === "version")) || (key0 === "provider")) || (key0 === "mode")) || (key0 === "memory")) || (key0 === "persistence")) || (key0 === "password")) || (key0 === "eviction"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(!(((data0 === "redis") || (data0 === "valkey")) || (data0 === "memcached"))){
const err1 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema99.properties.engine.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
if(!(validate249(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
let data2 = data.provider;
if(!(((data2 === "managed") || (data2 === "cluster")) || (data2 === "external"))){
const err2 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues: schema99.properties.provider.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(!(((data3 === "single") || (data3 === "sentinel")) || (data3 === "cluster"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema99.properties.mode.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.memory !== undefined){
if(!(validate111(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.persistence !== undefined){
if(typeof data.persistence !== "boolean"){
const err4 = {instancePath:instancePath+"/persistence",schemaPath:"#/properties/persistence/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.password !== undefined){
if(typeof data.password !== "boolean"){
const err5 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.eviction !== undefined){
let data7 = data.eviction;
if(!((((((((data7 === "noeviction") || (data7 === "allkeys-lru")) || (data7 === "allkeys-lfu")) || (data7 === "allkeys-random")) || (data7 === "volatile-lru")) || (data7 === "volatile-lfu")) || (data7 === "volatile-random")) || (data7 === "volatile-ttl"))){
const err6 = {instancePath:instancePath+"/eviction",schemaPath:"#/properties/eviction/enum",keyword:"enum",params:{allowedValues: schema99.properties.eviction.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((data0 !== null) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema98.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate295(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/queue"}};
const schema101 = {"type":"object","additionalProperties":false,"required":["engine"],"properties":{"engine":{"enum":["redis","rabbitmq","kafka","sqs"]},"broker":{"$ref":"#/$defs/name"},"partitions":{"type":"integer","minimum":1,"maximum":1000},"priorities":{"$ref":"#/$defs/names"},"timeout":{"$ref":"#/$defs/duration"},"retries":{"type":"integer","minimum":0,"maximum":100},"deadLetter":{"type":"boolean"},"topics":{"$ref":"#/$defs/texts"}}};

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.engine === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "engine") || (key0 === "broker")) || (key0 === "partitions")) || (key0 === "priorities")) || (key0 === "timeout")) || (key0 === "retries")) || (key0 === "deadLetter")) || (key0 === "topics"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(!((((data0 === "redis") || (data0 === "rabbitmq")) || (data0 === "kafka")) || (data0 === "sqs"))){
const err2 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema101.properties.engine.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.broker !== undefined){
if(!(validate23(data.broker, {instancePath:instancePath+"/broker",parentData:data,parentDataProperty:"broker",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.partitions !== undefined){
let data2 = data.partitions;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/partitions",schemaPath:"#/properties/partitions/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/partitions",schemaPath:"#/properties/partitions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/partitions",schemaPath:"#/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.priorities !== undefined){
if(!(validate284(data.priorities, {instancePath:instancePath+"/priorities",parentData:data,parentDataProperty:"priorities",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
if(!(validate44(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.retries !== undefined){
let data5 = data.retries;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.deadLetter !== undefined){
if(typeof data.deadLetter !== "boolean"){
const err9 = {instancePath:instancePath+"/deadLetter",schemaPath:"#/properties/deadLetter/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.topics !== undefined){
if(!(validate33(data.topics, {instancePath:instancePath+"/topics",parentData:data,parentDataProperty:"topics",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(!(validate302(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":["null","object"],"branchByType":{"object":{"$ref":"#/$defs/bucket"}}}};
const schema103 = {"type":"object","additionalProperties":false,"properties":{"retention":{"$ref":"#/$defs/duration"},"archive":{"$ref":"#/$defs/duration"},"replicate":{"$ref":"#/$defs/region"},"public":{"type":"boolean"},"versioned":{"type":"boolean"}}};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "retention") || (key0 === "archive")) || (key0 === "replicate")) || (key0 === "public")) || (key0 === "versioned"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.retention !== undefined){
if(!(validate44(data.retention, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.archive !== undefined){
if(!(validate44(data.archive, {instancePath:instancePath+"/archive",parentData:data,parentDataProperty:"archive",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.replicate !== undefined){
if(!(validate60(data.replicate, {instancePath:instancePath+"/replicate",parentData:data,parentDataProperty:"replicate",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.public !== undefined){
if(typeof data.public !== "boolean"){
const err1 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.versioned !== undefined){
if(typeof data.versioned !== "boolean"){
const err2 = {instancePath:instancePath+"/versioned",schemaPath:"#/properties/versioned/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}


function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((data0 !== null) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema102.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate311(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/external"}};
const schema105 = {"type":"object","additionalProperties":false,"properties":{"url":{"$ref":"#/$defs/url"},"health":{"$ref":"#/$defs/url"},"sla":{"$ref":"#/$defs/percent"},"secrets":{"$ref":"#/$defs/secretNames"},"interval":{"$ref":"#/$defs/duration"}}};

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "url") || (key0 === "health")) || (key0 === "sla")) || (key0 === "secrets")) || (key0 === "interval"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.url !== undefined){
if(!(validate277(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.health !== undefined){
if(!(validate277(data.health, {instancePath:instancePath+"/health",parentData:data,parentDataProperty:"health",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.sla !== undefined){
if(!(validate69(data.sla, {instancePath:instancePath+"/sla",parentData:data,parentDataProperty:"sla",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate220(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.interval !== undefined){
if(!(validate44(data.interval, {instancePath:instancePath+"/interval",parentData:data,parentDataProperty:"interval",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(!(validate319(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}

const schema106 = {"type":"object","propertyNames":{"$ref":"#/$defs/zone"},"additionalProperties":{"type":["null","object"],"branchByType":{"object":{"$ref":"#/$defs/domain"}}}};
const schema107 = {"type":"string","pattern":"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$","maxLength":253};
const pattern41 = new RegExp("^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$", "u");

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 253){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern41.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}

const schema108 = {"type":"object","additionalProperties":false,"properties":{"provider":{"enum":["cloudflare","route53","clouddns","azuredns","digitalocean"]},"account":{"type":"string","minLength":1},"plan":{"enum":["free","pro","business"]},"cdn":{"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"provider":{"enum":["cloudflare","cloudfront","cloud-cdn","azure-front-door","fastly"]},"ttl":{"$ref":"#/$defs/duration"},"paths":{"$ref":"#/$defs/texts"},"images":{"type":"boolean"}}}}},"waf":{"type":"boolean"},"ddos":{"type":"boolean"},"rateLimit":{"$ref":"#/$defs/rate"},"allow":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/cidr"}},"tls":{"type":"object","additionalProperties":false,"properties":{"issuer":{"enum":["letsencrypt","cloudflare","acm","zerossl"]},"account":{"type":"string","minLength":1},"min":{"$ref":"#/$defs/tlsVersion"},"hsts":{"$ref":"#/$defs/duration"}}},"redirectHttps":{"type":"boolean"},"headers":{"type":["boolean","object"],"branchByType":{"object":{"$ref":"#/$defs/headers"}}},"ttl":{"$ref":"#/$defs/duration"},"failover":{"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"to":{"type":"string","minLength":1},"interval":{"$ref":"#/$defs/duration"},"steering":{"enum":["failover","geo","latency","round-robin"]}}}}}}};
const schema109 = {"type":"string","enum":["1.2","1.3"]};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "1.2") || (data === "1.3"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema109.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}


function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema108.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.provider !== undefined){
let data0 = data.provider;
if(!(((((data0 === "cloudflare") || (data0 === "route53")) || (data0 === "clouddns")) || (data0 === "azuredns")) || (data0 === "digitalocean"))){
const err1 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues: schema108.properties.provider.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.account !== undefined){
let data1 = data.account;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.plan !== undefined){
let data2 = data.plan;
if(!(((data2 === "free") || (data2 === "pro")) || (data2 === "business"))){
const err4 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/enum",keyword:"enum",params:{allowedValues: schema108.properties.plan.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cdn !== undefined){
let data3 = data.cdn;
if((typeof data3 !== "boolean") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err5 = {instancePath:instancePath+"/cdn",schemaPath:"#/properties/cdn/type",keyword:"type",params:{type: schema108.properties.cdn.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((key1 === "provider") || (key1 === "ttl")) || (key1 === "paths")) || (key1 === "images"))){
const err6 = {instancePath:instancePath+"/cdn",schemaPath:"#/properties/cdn/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.provider !== undefined){
let data4 = data3.provider;
if(!(((((data4 === "cloudflare") || (data4 === "cloudfront")) || (data4 === "cloud-cdn")) || (data4 === "azure-front-door")) || (data4 === "fastly"))){
const err7 = {instancePath:instancePath+"/cdn/provider",schemaPath:"#/properties/cdn/branchByType/object/properties/provider/enum",keyword:"enum",params:{allowedValues: schema108.properties.cdn.branchByType.object.properties.provider.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.ttl !== undefined){
if(!(validate44(data3.ttl, {instancePath:instancePath+"/cdn/ttl",parentData:data3,parentDataProperty:"ttl",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data3.paths !== undefined){
if(!(validate33(data3.paths, {instancePath:instancePath+"/cdn/paths",parentData:data3,parentDataProperty:"paths",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data3.images !== undefined){
if(typeof data3.images !== "boolean"){
const err8 = {instancePath:instancePath+"/cdn/images",schemaPath:"#/properties/cdn/branchByType/object/properties/images/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/cdn",schemaPath:"#/properties/cdn/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.waf !== undefined){
if(typeof data.waf !== "boolean"){
const err10 = {instancePath:instancePath+"/waf",schemaPath:"#/properties/waf/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ddos !== undefined){
if(typeof data.ddos !== "boolean"){
const err11 = {instancePath:instancePath+"/ddos",schemaPath:"#/properties/ddos/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.rateLimit !== undefined){
if(!(validate170(data.rateLimit, {instancePath:instancePath+"/rateLimit",parentData:data,parentDataProperty:"rateLimit",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.allow !== undefined){
let data11 = data.allow;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data11[i0], {instancePath:instancePath+"/allow/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
let i1 = data11.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data11[i1], data11[j0])){
const err12 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.tls !== undefined){
let data13 = data.tls;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!((((key2 === "issuer") || (key2 === "account")) || (key2 === "min")) || (key2 === "hsts"))){
const err14 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data13.issuer !== undefined){
let data14 = data13.issuer;
if(!((((data14 === "letsencrypt") || (data14 === "cloudflare")) || (data14 === "acm")) || (data14 === "zerossl"))){
const err15 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/properties/issuer/enum",keyword:"enum",params:{allowedValues: schema108.properties.tls.properties.issuer.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data13.account !== undefined){
let data15 = data13.account;
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err16 = {instancePath:instancePath+"/tls/account",schemaPath:"#/properties/tls/properties/account/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/tls/account",schemaPath:"#/properties/tls/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data13.min !== undefined){
if(!(validate335(data13.min, {instancePath:instancePath+"/tls/min",parentData:data13,parentDataProperty:"min",rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
if(data13.hsts !== undefined){
if(!(validate44(data13.hsts, {instancePath:instancePath+"/tls/hsts",parentData:data13,parentDataProperty:"hsts",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.redirectHttps !== undefined){
if(typeof data.redirectHttps !== "boolean"){
const err19 = {instancePath:instancePath+"/redirectHttps",schemaPath:"#/properties/redirectHttps/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.headers !== undefined){
let data19 = data.headers;
if((typeof data19 !== "boolean") && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))){
const err20 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: schema108.properties.headers.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(!(validate136(data19, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
if(data.ttl !== undefined){
if(!(validate44(data.ttl, {instancePath:instancePath+"/ttl",parentData:data,parentDataProperty:"ttl",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.failover !== undefined){
let data21 = data.failover;
if((typeof data21 !== "boolean") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
const err21 = {instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/type",keyword:"type",params:{type: schema108.properties.failover.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 in data21){
if(!(((key3 === "to") || (key3 === "interval")) || (key3 === "steering"))){
const err22 = {instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.to !== undefined){
let data22 = data21.to;
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err23 = {instancePath:instancePath+"/failover/to",schemaPath:"#/properties/failover/branchByType/object/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/failover/to",schemaPath:"#/properties/failover/branchByType/object/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data21.interval !== undefined){
if(!(validate44(data21.interval, {instancePath:instancePath+"/failover/interval",parentData:data21,parentDataProperty:"interval",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data21.steering !== undefined){
let data24 = data21.steering;
if(!((((data24 === "failover") || (data24 === "geo")) || (data24 === "latency")) || (data24 === "round-robin"))){
const err25 = {instancePath:instancePath+"/failover/steering",schemaPath:"#/properties/failover/branchByType/object/properties/steering/enum",keyword:"enum",params:{allowedValues: schema108.properties.failover.branchByType.object.properties.steering.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}


function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate328(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((data0 !== null) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema106.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate330(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":["null","object"],"branchByType":{"object":{"$ref":"#/$defs/environment"}}}};
const schema111 = {"type":"object","additionalProperties":false,"properties":{"deploy":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$"},"tier":{"enum":["development","staging","production"]},"like":{"$ref":"#/$defs/name"},"approval":{"type":["boolean","array"],"branchByType":{"array":{"type":"array","maxItems":6,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9._-]+)?$"}}}},"wait":{"$ref":"#/$defs/duration"},"ttl":{"$ref":"#/$defs/duration"},"cluster":{"$ref":"#/$defs/name"},"namespace":{"$ref":"#/$defs/namespaceName"},"services":{"$ref":"#/$defs/names"},"seed":{"type":"string","minLength":1}}};
const pattern42 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern43 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9._-]+)?$", "u");
const schema112 = {"type":"string","pattern":"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$","maxLength":63};
const pattern44 = new RegExp("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", "u");

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern44.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate350.errors = vErrors;
return errors === 0;
}


function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema111.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.deploy !== undefined){
let data0 = data.deploy;
if(typeof data0 === "string"){
if(!pattern42.test(data0)){
const err1 = {instancePath:instancePath+"/deploy",schemaPath:"#/properties/deploy/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/deploy",schemaPath:"#/properties/deploy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tier !== undefined){
let data1 = data.tier;
if(!(((data1 === "development") || (data1 === "staging")) || (data1 === "production"))){
const err3 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema111.properties.tier.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.like !== undefined){
if(!(validate23(data.like, {instancePath:instancePath+"/like",parentData:data,parentDataProperty:"like",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined){
let data3 = data.approval;
if((typeof data3 !== "boolean") && (!(Array.isArray(data3)))){
const err4 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/type",keyword:"type",params:{type: schema111.properties.approval.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data3)){
if(Array.isArray(data3)){
if(data3.length > 6){
const err5 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/branchByType/array/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern43.test(data4)){
const err6 = {instancePath:instancePath+"/approval/" + i0,schemaPath:"#/properties/approval/branchByType/array/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9._-]+)?$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/approval/" + i0,schemaPath:"#/properties/approval/branchByType/array/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/branchByType/array/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/branchByType/array/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.wait !== undefined){
if(!(validate44(data.wait, {instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.ttl !== undefined){
if(!(validate44(data.ttl, {instancePath:instancePath+"/ttl",parentData:data,parentDataProperty:"ttl",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.cluster !== undefined){
if(!(validate23(data.cluster, {instancePath:instancePath+"/cluster",parentData:data,parentDataProperty:"cluster",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.namespace !== undefined){
if(!(validate350(data.namespace, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate284(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data10 = data.seed;
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err10 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}


function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((data0 !== null) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema110.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate345(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":"object","additionalProperties":false,"properties":{"target":{"$ref":"#/$defs/target"},"metrics":{"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"retention":{"$ref":"#/$defs/duration"},"interval":{"$ref":"#/$defs/duration"},"remote":{"$ref":"#/$defs/url"}}}}},"logs":{"type":["string","boolean","object"],"branchByType":{"string":{"$ref":"#/$defs/logStore"},"boolean":{"const":false},"object":{"type":"object","additionalProperties":false,"properties":{"store":{"$ref":"#/$defs/logStore"},"retention":{"$ref":"#/$defs/duration"},"archive":{"$ref":"#/$defs/duration"},"level":{"enum":["debug","info","warn","error"]},"redact":{"$ref":"#/$defs/texts"},"audit":{"$ref":"#/$defs/duration"},"browser":{"type":"boolean"}}}}},"traces":{"type":["string","boolean","object"],"branchByType":{"string":{"$ref":"#/$defs/traceStore"},"boolean":{"const":false},"object":{"type":"object","additionalProperties":false,"properties":{"store":{"$ref":"#/$defs/traceStore"},"sampling":{"$ref":"#/$defs/percent"},"retention":{"$ref":"#/$defs/duration"},"attributes":{"$ref":"#/$defs/settings"}}}}},"errors":{"type":["string","boolean","object"],"branchByType":{"string":{"$ref":"#/$defs/errorTracker"},"boolean":{"const":false},"object":{"type":"object","additionalProperties":false,"properties":{"provider":{"$ref":"#/$defs/errorTracker"},"organization":{"type":"string","minLength":1},"quota":{"type":"string","pattern":"^[0-9]+/month$"},"alert":{"type":"array","uniqueItems":true,"items":{"enum":["new","frequent","regression"]}},"services":{"$ref":"#/$defs/names"}}}}},"uptime":{"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"interval":{"$ref":"#/$defs/duration"},"provider":{"enum":["blackbox","uptime-kuma","cloudflare","digitalocean"]},"urls":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/probedUrl"}}}}}},"profiling":{"type":"boolean"},"dashboards":{"type":"array","items":{"$ref":"#/$defs/dashboard"}}}};
const schema114 = {"enum":["loki","elk","cloudwatch","cloud-logging","azure-monitor"]};

function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "loki") || (data === "elk")) || (data === "cloudwatch")) || (data === "cloud-logging")) || (data === "azure-monitor"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema114.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate360.errors = vErrors;
return errors === 0;
}

const schema115 = {"enum":["jaeger","tempo"]};

function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "jaeger") || (data === "tempo"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema115.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}

const schema116 = {"enum":["sentry","bugsnag"]};

function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "sentry") || (data === "bugsnag"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema116.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate373.errors = vErrors;
return errors === 0;
}

const schema117 = {"type":"string","pattern":"^([a-z][a-z0-9+.-]*://[^\\s/]+[^\\s]*|\\$\\{[a-z][a-z0-9-]*\\.publicUrl\\}(/[^\\s]*)?)$"};
const pattern46 = new RegExp("^([a-z][a-z0-9+.-]*://[^\\s/]+[^\\s]*|\\$\\{[a-z][a-z0-9-]*\\.publicUrl\\}(/[^\\s]*)?)$", "u");

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern46.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z][a-z0-9+.-]*://[^\\s/]+[^\\s]*|\\$\\{[a-z][a-z0-9-]*\\.publicUrl\\}(/[^\\s]*)?)$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate378.errors = vErrors;
return errors === 0;
}

const schema118 = {"type":["string","object"],"branchByType":{"string":{"enum":["overview","infrastructure","database","cache","queues","workers","errors","logs","dependencies","uptime","slo","delivery","capacity","costs","backups","security","edge"]},"object":{"type":"object","minProperties":1,"maxProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/metricName"}}}}};

function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema118.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(((((((((((((((((data === "overview") || (data === "infrastructure")) || (data === "database")) || (data === "cache")) || (data === "queues")) || (data === "workers")) || (data === "errors")) || (data === "logs")) || (data === "dependencies")) || (data === "uptime")) || (data === "slo")) || (data === "delivery")) || (data === "capacity")) || (data === "costs")) || (data === "backups")) || (data === "security")) || (data === "edge"))){
const err1 = {instancePath,schemaPath:"#/branchByType/string/enum",keyword:"enum",params:{allowedValues: schema118.branchByType.string.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err2 = {instancePath,schemaPath:"#/branchByType/object/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/branchByType/object/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
const _errs4 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err4 = {instancePath,schemaPath:"#/branchByType/object/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(Array.isArray(data0)){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/branchByType/object/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate152(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/branchByType/object/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
validate380.errors = vErrors;
return errors === 0;
}

const pattern45 = new RegExp("^[0-9]+/month$", "u");

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "target") || (key0 === "metrics")) || (key0 === "logs")) || (key0 === "traces")) || (key0 === "errors")) || (key0 === "uptime")) || (key0 === "profiling")) || (key0 === "dashboards"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate63(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
let data1 = data.metrics;
if((typeof data1 !== "boolean") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
const err1 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: schema113.properties.metrics.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "retention") || (key1 === "interval")) || (key1 === "remote"))){
const err2 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.retention !== undefined){
if(!(validate44(data1.retention, {instancePath:instancePath+"/metrics/retention",parentData:data1,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data1.interval !== undefined){
if(!(validate44(data1.interval, {instancePath:instancePath+"/metrics/interval",parentData:data1,parentDataProperty:"interval",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data1.remote !== undefined){
if(!(validate277(data1.remote, {instancePath:instancePath+"/metrics/remote",parentData:data1,parentDataProperty:"remote",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.logs !== undefined){
let data5 = data.logs;
if(((typeof data5 !== "string") && (typeof data5 !== "boolean")) && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err4 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: schema113.properties.logs.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data5 === "string"){
if(!(validate360(data5, {instancePath:instancePath+"/logs",parentData:data,parentDataProperty:"logs",rootData}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(typeof data5 === "boolean"){
if(false !== data5){
const err5 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(((((((key2 === "store") || (key2 === "retention")) || (key2 === "archive")) || (key2 === "level")) || (key2 === "redact")) || (key2 === "audit")) || (key2 === "browser"))){
const err6 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5.store !== undefined){
if(!(validate360(data5.store, {instancePath:instancePath+"/logs/store",parentData:data5,parentDataProperty:"store",rootData}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(data5.retention !== undefined){
if(!(validate44(data5.retention, {instancePath:instancePath+"/logs/retention",parentData:data5,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data5.archive !== undefined){
if(!(validate44(data5.archive, {instancePath:instancePath+"/logs/archive",parentData:data5,parentDataProperty:"archive",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data5.level !== undefined){
let data9 = data5.level;
if(!((((data9 === "debug") || (data9 === "info")) || (data9 === "warn")) || (data9 === "error"))){
const err7 = {instancePath:instancePath+"/logs/level",schemaPath:"#/properties/logs/branchByType/object/properties/level/enum",keyword:"enum",params:{allowedValues: schema113.properties.logs.branchByType.object.properties.level.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.redact !== undefined){
if(!(validate33(data5.redact, {instancePath:instancePath+"/logs/redact",parentData:data5,parentDataProperty:"redact",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data5.audit !== undefined){
if(!(validate44(data5.audit, {instancePath:instancePath+"/logs/audit",parentData:data5,parentDataProperty:"audit",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data5.browser !== undefined){
if(typeof data5.browser !== "boolean"){
const err8 = {instancePath:instancePath+"/logs/browser",schemaPath:"#/properties/logs/branchByType/object/properties/browser/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.traces !== undefined){
let data13 = data.traces;
if(((typeof data13 !== "string") && (typeof data13 !== "boolean")) && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
const err10 = {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/type",keyword:"type",params:{type: schema113.properties.traces.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data13 === "string"){
if(!(validate367(data13, {instancePath:instancePath+"/traces",parentData:data,parentDataProperty:"traces",rootData}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(typeof data13 === "boolean"){
if(false !== data13){
const err11 = {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!((((key3 === "store") || (key3 === "sampling")) || (key3 === "retention")) || (key3 === "attributes"))){
const err12 = {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data13.store !== undefined){
if(!(validate367(data13.store, {instancePath:instancePath+"/traces/store",parentData:data13,parentDataProperty:"store",rootData}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data13.sampling !== undefined){
if(!(validate69(data13.sampling, {instancePath:instancePath+"/traces/sampling",parentData:data13,parentDataProperty:"sampling",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data13.retention !== undefined){
if(!(validate44(data13.retention, {instancePath:instancePath+"/traces/retention",parentData:data13,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data13.attributes !== undefined){
if(!(validate274(data13.attributes, {instancePath:instancePath+"/traces/attributes",parentData:data13,parentDataProperty:"attributes",rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.errors !== undefined){
let data18 = data.errors;
if(((typeof data18 !== "string") && (typeof data18 !== "boolean")) && (!(data18 && typeof data18 == "object" && !Array.isArray(data18)))){
const err14 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: schema113.properties.errors.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data18 === "string"){
if(!(validate373(data18, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
if(typeof data18 === "boolean"){
if(false !== data18){
const err15 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
if(!(((((key4 === "provider") || (key4 === "organization")) || (key4 === "quota")) || (key4 === "alert")) || (key4 === "services"))){
const err16 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data18.provider !== undefined){
if(!(validate373(data18.provider, {instancePath:instancePath+"/errors/provider",parentData:data18,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
if(data18.organization !== undefined){
let data20 = data18.organization;
if(typeof data20 === "string"){
if(func3(data20) < 1){
const err17 = {instancePath:instancePath+"/errors/organization",schemaPath:"#/properties/errors/branchByType/object/properties/organization/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/errors/organization",schemaPath:"#/properties/errors/branchByType/object/properties/organization/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data18.quota !== undefined){
let data21 = data18.quota;
if(typeof data21 === "string"){
if(!pattern45.test(data21)){
const err19 = {instancePath:instancePath+"/errors/quota",schemaPath:"#/properties/errors/branchByType/object/properties/quota/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/month$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/errors/quota",schemaPath:"#/properties/errors/branchByType/object/properties/quota/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data18.alert !== undefined){
let data22 = data18.alert;
if(Array.isArray(data22)){
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(!(((data23 === "new") || (data23 === "frequent")) || (data23 === "regression"))){
const err21 = {instancePath:instancePath+"/errors/alert/" + i0,schemaPath:"#/properties/errors/branchByType/object/properties/alert/items/enum",keyword:"enum",params:{allowedValues: schema113.properties.errors.branchByType.object.properties.alert.items.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let i1 = data22.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data22[i1], data22[j0])){
const err22 = {instancePath:instancePath+"/errors/alert",schemaPath:"#/properties/errors/branchByType/object/properties/alert/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/errors/alert",schemaPath:"#/properties/errors/branchByType/object/properties/alert/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data18.services !== undefined){
if(!(validate284(data18.services, {instancePath:instancePath+"/errors/services",parentData:data18,parentDataProperty:"services",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.uptime !== undefined){
let data25 = data.uptime;
if((typeof data25 !== "boolean") && (!(data25 && typeof data25 == "object" && !Array.isArray(data25)))){
const err25 = {instancePath:instancePath+"/uptime",schemaPath:"#/properties/uptime/type",keyword:"type",params:{type: schema113.properties.uptime.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
if(!(((key5 === "interval") || (key5 === "provider")) || (key5 === "urls"))){
const err26 = {instancePath:instancePath+"/uptime",schemaPath:"#/properties/uptime/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data25.interval !== undefined){
if(!(validate44(data25.interval, {instancePath:instancePath+"/uptime/interval",parentData:data25,parentDataProperty:"interval",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data25.provider !== undefined){
let data27 = data25.provider;
if(!((((data27 === "blackbox") || (data27 === "uptime-kuma")) || (data27 === "cloudflare")) || (data27 === "digitalocean"))){
const err27 = {instancePath:instancePath+"/uptime/provider",schemaPath:"#/properties/uptime/branchByType/object/properties/provider/enum",keyword:"enum",params:{allowedValues: schema113.properties.uptime.branchByType.object.properties.provider.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data25.urls !== undefined){
let data28 = data25.urls;
if(Array.isArray(data28)){
const len1 = data28.length;
for(let i2=0; i2<len1; i2++){
if(!(validate378(data28[i2], {instancePath:instancePath+"/uptime/urls/" + i2,parentData:data28,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
let i3 = data28.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data28[i3], data28[j1])){
const err28 = {instancePath:instancePath+"/uptime/urls",schemaPath:"#/properties/uptime/branchByType/object/properties/urls/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/uptime/urls",schemaPath:"#/properties/uptime/branchByType/object/properties/urls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/uptime",schemaPath:"#/properties/uptime/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.profiling !== undefined){
if(typeof data.profiling !== "boolean"){
const err31 = {instancePath:instancePath+"/profiling",schemaPath:"#/properties/profiling/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.dashboards !== undefined){
let data31 = data.dashboards;
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i4=0; i4<len2; i4++){
if(!(validate380(data31[i4], {instancePath:instancePath+"/dashboards/" + i4,parentData:data31,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}

const schema119 = {"type":"object","additionalProperties":false,"properties":{"engine":{"enum":["alertmanager","grafana"]},"channels":{"$ref":"#/$defs/channels"},"routes":{"type":"object","additionalProperties":false,"properties":{"critical":{"$ref":"#/$defs/channelNames"},"warning":{"$ref":"#/$defs/channelNames"},"info":{"$ref":"#/$defs/channelNames"}}},"smtp":{"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"$ref":"#/$defs/host"},"port":{"$ref":"#/$defs/port"},"from":{"$ref":"#/$defs/email"},"user":{"type":"string","pattern":"^[A-Za-z0-9._%+@-]{1,254}$"}}},"escalate":{"$ref":"#/$defs/duration"},"rules":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/rule"}},"drill":{"$ref":"#/$defs/schedule"}}};
const schema120 = {"type":"object","additionalProperties":false,"properties":{"email":{"type":["string","array"],"branchByType":{"string":{"$ref":"#/$defs/email"},"array":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/email"}}}},"slack":{"$ref":"#/$defs/slackChannel"},"discord":{"type":["boolean","string"],"branchByType":{"string":{"type":"string","minLength":1}}},"pagerduty":{"type":"boolean"},"opsgenie":{"type":"boolean"},"sms":{"type":["string","array"],"branchByType":{"string":{"$ref":"#/$defs/phone"},"array":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/phone"}}}},"webhook":{"$ref":"#/$defs/url"},"github":{"type":"boolean"}}};
const schema121 = {"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"};
const pattern47 = new RegExp("^\\+[1-9][0-9]{6,14}$", "u");

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern47.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}


function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "email") || (key0 === "slack")) || (key0 === "discord")) || (key0 === "pagerduty")) || (key0 === "opsgenie")) || (key0 === "sms")) || (key0 === "webhook")) || (key0 === "github"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.email !== undefined){
let data0 = data.email;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema120.properties.email.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!(validate42(data0, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(Array.isArray(data0)){
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/branchByType/array/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data0[i0], {instancePath:instancePath+"/email/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/branchByType/array/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/branchByType/array/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.slack !== undefined){
if(!(validate52(data.slack, {instancePath:instancePath+"/slack",parentData:data,parentDataProperty:"slack",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.discord !== undefined){
let data3 = data.discord;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err5 = {instancePath:instancePath+"/discord",schemaPath:"#/properties/discord/type",keyword:"type",params:{type: schema120.properties.discord.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err6 = {instancePath:instancePath+"/discord",schemaPath:"#/properties/discord/branchByType/string/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/discord",schemaPath:"#/properties/discord/branchByType/string/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.pagerduty !== undefined){
if(typeof data.pagerduty !== "boolean"){
const err8 = {instancePath:instancePath+"/pagerduty",schemaPath:"#/properties/pagerduty/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.opsgenie !== undefined){
if(typeof data.opsgenie !== "boolean"){
const err9 = {instancePath:instancePath+"/opsgenie",schemaPath:"#/properties/opsgenie/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sms !== undefined){
let data6 = data.sms;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err10 = {instancePath:instancePath+"/sms",schemaPath:"#/properties/sms/type",keyword:"type",params:{type: schema120.properties.sms.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data6 === "string"){
if(!(validate390(data6, {instancePath:instancePath+"/sms",parentData:data,parentDataProperty:"sms",rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(Array.isArray(data6)){
if(Array.isArray(data6)){
if(data6.length < 1){
const err11 = {instancePath:instancePath+"/sms",schemaPath:"#/properties/sms/branchByType/array/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
if(!(validate390(data6[i2], {instancePath:instancePath+"/sms/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data6[i3], data6[j1])){
const err12 = {instancePath:instancePath+"/sms",schemaPath:"#/properties/sms/branchByType/array/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/sms",schemaPath:"#/properties/sms/branchByType/array/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.webhook !== undefined){
if(!(validate277(data.webhook, {instancePath:instancePath+"/webhook",parentData:data,parentDataProperty:"webhook",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.github !== undefined){
if(typeof data.github !== "boolean"){
const err14 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate386.errors = vErrors;
return errors === 0;
}

const schema122 = {"type":"array","uniqueItems":true,"items":{"enum":["email","slack","discord","pagerduty","opsgenie","sms","webhook","github"]}};

function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((((((((data0 === "email") || (data0 === "slack")) || (data0 === "discord")) || (data0 === "pagerduty")) || (data0 === "opsgenie")) || (data0 === "sms")) || (data0 === "webhook")) || (data0 === "github"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema122.items.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate395.errors = vErrors;
return errors === 0;
}

const schema123 = {"type":["string","boolean","object"],"branchByType":{"string":{"$ref":"#/$defs/condition"},"boolean":{"const":false},"object":{"type":"object","additionalProperties":false,"properties":{"when":{"$ref":"#/$defs/condition"},"expr":{"type":"string","minLength":1},"for":{"$ref":"#/$defs/duration"},"severity":{"$ref":"#/$defs/severity"},"scope":{"$ref":"#/$defs/names"},"baseline":{"$ref":"#/$defs/duration"},"notify":{"$ref":"#/$defs/channelNames"},"summary":{"type":"string","minLength":1},"runbook":{"type":"string","minLength":1}}}}};
const schema124 = {"enum":["critical","warning","info"]};

function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "critical") || (data === "warning")) || (data === "info"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema124.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate408.errors = vErrors;
return errors === 0;
}


function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (typeof data !== "boolean")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema123.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(validate237(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(typeof data === "boolean"){
if(false !== data){
const err1 = {instancePath,schemaPath:"#/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema123.branchByType.object.properties, key0))){
const err2 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate237(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.expr !== undefined){
let data1 = data.expr;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/expr",schemaPath:"#/branchByType/object/properties/expr/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/expr",schemaPath:"#/branchByType/object/properties/expr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.for !== undefined){
if(!(validate44(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate408(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate284(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate44(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.notify !== undefined){
if(!(validate395(data.notify, {instancePath:instancePath+"/notify",parentData:data,parentDataProperty:"notify",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
let data7 = data.summary;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err5 = {instancePath:instancePath+"/summary",schemaPath:"#/branchByType/object/properties/summary/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/summary",schemaPath:"#/branchByType/object/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.runbook !== undefined){
let data8 = data.runbook;
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err7 = {instancePath:instancePath+"/runbook",schemaPath:"#/branchByType/object/properties/runbook/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/runbook",schemaPath:"#/branchByType/object/properties/runbook/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
validate404.errors = vErrors;
return errors === 0;
}

const pattern48 = new RegExp("^[A-Za-z0-9._%+@-]{1,254}$", "u");

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "engine") || (key0 === "channels")) || (key0 === "routes")) || (key0 === "smtp")) || (key0 === "escalate")) || (key0 === "rules")) || (key0 === "drill"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(!((data0 === "alertmanager") || (data0 === "grafana"))){
const err1 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema119.properties.engine.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
if(!(validate386(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
errors = vErrors.length;
}
}
if(data.routes !== undefined){
let data2 = data.routes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "critical") || (key1 === "warning")) || (key1 === "info"))){
const err2 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data2.critical !== undefined){
if(!(validate395(data2.critical, {instancePath:instancePath+"/routes/critical",parentData:data2,parentDataProperty:"critical",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
if(data2.warning !== undefined){
if(!(validate395(data2.warning, {instancePath:instancePath+"/routes/warning",parentData:data2,parentDataProperty:"warning",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
if(data2.info !== undefined){
if(!(validate395(data2.info, {instancePath:instancePath+"/routes/info",parentData:data2,parentDataProperty:"info",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.smtp !== undefined){
let data6 = data.smtp;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.host === undefined){
const err4 = {instancePath:instancePath+"/smtp",schemaPath:"#/properties/smtp/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key2 in data6){
if(!((((key2 === "host") || (key2 === "port")) || (key2 === "from")) || (key2 === "user"))){
const err5 = {instancePath:instancePath+"/smtp",schemaPath:"#/properties/smtp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data6.host !== undefined){
if(!(validate166(data6.host, {instancePath:instancePath+"/smtp/host",parentData:data6,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data6.port !== undefined){
if(!(validate78(data6.port, {instancePath:instancePath+"/smtp/port",parentData:data6,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data6.from !== undefined){
if(!(validate42(data6.from, {instancePath:instancePath+"/smtp/from",parentData:data6,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data6.user !== undefined){
let data10 = data6.user;
if(typeof data10 === "string"){
if(!pattern48.test(data10)){
const err6 = {instancePath:instancePath+"/smtp/user",schemaPath:"#/properties/smtp/properties/user/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+@-]{1,254}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/smtp/user",schemaPath:"#/properties/smtp/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/smtp",schemaPath:"#/properties/smtp/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.escalate !== undefined){
if(!(validate44(data.escalate, {instancePath:instancePath+"/escalate",parentData:data,parentDataProperty:"escalate",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data12 = data.rules;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
const _errs21 = errors;
if(!(validate23(key3, {instancePath:instancePath+"/rules",parentData:data12,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
if(!valid3){
const err9 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key4 in data12){
if(!(validate404(data12[key4], {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.drill !== undefined){
if(!(validate225(data.drill, {instancePath:instancePath+"/drill",parentData:data,parentDataProperty:"drill",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}

const schema125 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/slo"}};
const schema126 = {"type":["string","object"],"branchByType":{"string":{"$ref":"#/$defs/objective"},"object":{"type":"object","additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/objective"},"window":{"$ref":"#/$defs/duration"},"scope":{"$ref":"#/$defs/names"},"good":{"type":"string","minLength":1},"total":{"type":"string","minLength":1}}}}};
const schema127 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%( < [0-9]+(ms|s))?$"};
const pattern49 = new RegExp("^[0-9]+(\\.[0-9]+)?%( < [0-9]+(ms|s))?$", "u");

function validate419(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern49.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%( < [0-9]+(ms|s))?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate419.errors = vErrors;
return errors === 0;
}


function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema126.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(validate419(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
errors = vErrors.length;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/branchByType/object/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "target") || (key0 === "window")) || (key0 === "scope")) || (key0 === "good")) || (key0 === "total"))){
const err2 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate419(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
errors = vErrors.length;
}
}
if(data.window !== undefined){
if(!(validate44(data.window, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate284(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if(data.good !== undefined){
let data3 = data.good;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err3 = {instancePath:instancePath+"/good",schemaPath:"#/branchByType/object/properties/good/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/good",schemaPath:"#/branchByType/object/properties/good/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.total !== undefined){
let data4 = data.total;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err5 = {instancePath:instancePath+"/total",schemaPath:"#/branchByType/object/properties/total/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/total",schemaPath:"#/branchByType/object/properties/total/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
validate418.errors = vErrors;
return errors === 0;
}


function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(!(validate418(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate418.errors : vErrors.concat(validate418.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate416.errors = vErrors;
return errors === 0;
}

const schema128 = {"type":["boolean","object"],"branchByType":{"boolean":{"const":false},"object":{"type":"object","additionalProperties":false,"properties":{"branches":{"$ref":"#/$defs/branches"},"workflow":{"enum":["per-service","single"]},"coverage":{"type":["string","object"],"branchByType":{"string":{"$ref":"#/$defs/percent"},"object":{"type":"object","additionalProperties":false,"properties":{"min":{"$ref":"#/$defs/percent"},"upload":{"enum":["codecov","none"]}}}}},"quality":{"enum":["sonarcloud","sonarqube","codeclimate"]},"scans":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/scan"}},"failOn":{"enum":["critical","high","medium"]},"lighthouse":{"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"performance":{"$ref":"#/$defs/percent"},"lcp":{"$ref":"#/$defs/duration"},"bundle":{"$ref":"#/$defs/size"}}}}},"benchmarks":{"type":"object","additionalProperties":false,"properties":{"users":{"type":"integer","minimum":1},"duration":{"$ref":"#/$defs/duration"},"pass":{"$ref":"#/$defs/conditions"},"regression":{"$ref":"#/$defs/percent"}}},"dependabot":{"type":["boolean","string"],"branchByType":{"string":{"enum":["daily","weekly","monthly"]}}},"timeout":{"$ref":"#/$defs/duration"}}}}};
const schema129 = {"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/branch"}};
const schema130 = {"type":"string","pattern":"^[^\\s~^:\\\\${}]+$"};
const pattern50 = new RegExp("^[^\\s~^:\\\\${}]+$", "u");

function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern50.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:\\\\${}]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate429.errors = vErrors;
return errors === 0;
}


function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate429(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err0 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate428.errors = vErrors;
return errors === 0;
}

const schema131 = {"enum":["trivy","snyk","pip-audit","npm-audit","codeql","semgrep","sonarqube","zap","dependency-check","gitleaks","hadolint"]};

function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((((data === "trivy") || (data === "snyk")) || (data === "pip-audit")) || (data === "npm-audit")) || (data === "codeql")) || (data === "semgrep")) || (data === "sonarqube")) || (data === "zap")) || (data === "dependency-check")) || (data === "gitleaks")) || (data === "hadolint"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema131.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate434.errors = vErrors;
return errors === 0;
}


function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema128.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "boolean"){
if(false !== data){
const err1 = {instancePath,schemaPath:"#/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema128.branchByType.object.properties, key0))){
const err2 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.branches !== undefined){
if(!(validate428(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData}))){
vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
errors = vErrors.length;
}
}
if(data.workflow !== undefined){
let data1 = data.workflow;
if(!((data1 === "per-service") || (data1 === "single"))){
const err3 = {instancePath:instancePath+"/workflow",schemaPath:"#/branchByType/object/properties/workflow/enum",keyword:"enum",params:{allowedValues: schema128.branchByType.object.properties.workflow.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.coverage !== undefined){
let data2 = data.coverage;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err4 = {instancePath:instancePath+"/coverage",schemaPath:"#/branchByType/object/properties/coverage/type",keyword:"type",params:{type: schema128.branchByType.object.properties.coverage.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(!(validate69(data2, {instancePath:instancePath+"/coverage",parentData:data,parentDataProperty:"coverage",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "min") || (key1 === "upload"))){
const err5 = {instancePath:instancePath+"/coverage",schemaPath:"#/branchByType/object/properties/coverage/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.min !== undefined){
if(!(validate69(data2.min, {instancePath:instancePath+"/coverage/min",parentData:data2,parentDataProperty:"min",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data2.upload !== undefined){
let data4 = data2.upload;
if(!((data4 === "codecov") || (data4 === "none"))){
const err6 = {instancePath:instancePath+"/coverage/upload",schemaPath:"#/branchByType/object/properties/coverage/branchByType/object/properties/upload/enum",keyword:"enum",params:{allowedValues: schema128.branchByType.object.properties.coverage.branchByType.object.properties.upload.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/coverage",schemaPath:"#/branchByType/object/properties/coverage/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.quality !== undefined){
let data5 = data.quality;
if(!(((data5 === "sonarcloud") || (data5 === "sonarqube")) || (data5 === "codeclimate"))){
const err8 = {instancePath:instancePath+"/quality",schemaPath:"#/branchByType/object/properties/quality/enum",keyword:"enum",params:{allowedValues: schema128.branchByType.object.properties.quality.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.scans !== undefined){
let data6 = data.scans;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate434(data6[i0], {instancePath:instancePath+"/scans/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data6[i1], data6[j0])){
const err9 = {instancePath:instancePath+"/scans",schemaPath:"#/branchByType/object/properties/scans/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/scans",schemaPath:"#/branchByType/object/properties/scans/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.failOn !== undefined){
let data8 = data.failOn;
if(!(((data8 === "critical") || (data8 === "high")) || (data8 === "medium"))){
const err11 = {instancePath:instancePath+"/failOn",schemaPath:"#/branchByType/object/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema128.branchByType.object.properties.failOn.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.lighthouse !== undefined){
let data9 = data.lighthouse;
if((typeof data9 !== "boolean") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
const err12 = {instancePath:instancePath+"/lighthouse",schemaPath:"#/branchByType/object/properties/lighthouse/type",keyword:"type",params:{type: schema128.branchByType.object.properties.lighthouse.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(((key2 === "performance") || (key2 === "lcp")) || (key2 === "bundle"))){
const err13 = {instancePath:instancePath+"/lighthouse",schemaPath:"#/branchByType/object/properties/lighthouse/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data9.performance !== undefined){
if(!(validate69(data9.performance, {instancePath:instancePath+"/lighthouse/performance",parentData:data9,parentDataProperty:"performance",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data9.lcp !== undefined){
if(!(validate44(data9.lcp, {instancePath:instancePath+"/lighthouse/lcp",parentData:data9,parentDataProperty:"lcp",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data9.bundle !== undefined){
if(!(validate111(data9.bundle, {instancePath:instancePath+"/lighthouse/bundle",parentData:data9,parentDataProperty:"bundle",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/lighthouse",schemaPath:"#/branchByType/object/properties/lighthouse/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.benchmarks !== undefined){
let data13 = data.benchmarks;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!((((key3 === "users") || (key3 === "duration")) || (key3 === "pass")) || (key3 === "regression"))){
const err15 = {instancePath:instancePath+"/benchmarks",schemaPath:"#/branchByType/object/properties/benchmarks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data13.users !== undefined){
let data14 = data13.users;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err16 = {instancePath:instancePath+"/benchmarks/users",schemaPath:"#/branchByType/object/properties/benchmarks/properties/users/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err17 = {instancePath:instancePath+"/benchmarks/users",schemaPath:"#/branchByType/object/properties/benchmarks/properties/users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data13.duration !== undefined){
if(!(validate44(data13.duration, {instancePath:instancePath+"/benchmarks/duration",parentData:data13,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data13.pass !== undefined){
if(!(validate236(data13.pass, {instancePath:instancePath+"/benchmarks/pass",parentData:data13,parentDataProperty:"pass",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data13.regression !== undefined){
if(!(validate69(data13.regression, {instancePath:instancePath+"/benchmarks/regression",parentData:data13,parentDataProperty:"regression",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/benchmarks",schemaPath:"#/branchByType/object/properties/benchmarks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.dependabot !== undefined){
let data18 = data.dependabot;
if((typeof data18 !== "boolean") && (typeof data18 !== "string")){
const err19 = {instancePath:instancePath+"/dependabot",schemaPath:"#/branchByType/object/properties/dependabot/type",keyword:"type",params:{type: schema128.branchByType.object.properties.dependabot.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data18 === "string"){
if(!(((data18 === "daily") || (data18 === "weekly")) || (data18 === "monthly"))){
const err20 = {instancePath:instancePath+"/dependabot",schemaPath:"#/branchByType/object/properties/dependabot/branchByType/string/enum",keyword:"enum",params:{allowedValues: schema128.branchByType.object.properties.dependabot.branchByType.string.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.timeout !== undefined){
if(!(validate44(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
validate427.errors = vErrors;
return errors === 0;
}

const schema132 = {"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["gitops","push"]},"registry":{"type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"},"tags":{"$ref":"#/$defs/imageTags"},"platforms":{"$ref":"#/$defs/cpuArchitectures"},"sign":{"type":"boolean"},"sbom":{"type":"boolean"},"strategy":{"$ref":"#/$defs/strategy"},"smoke":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/absolutePath"}},"before":{"$ref":"#/$defs/namedCommands"},"after":{"$ref":"#/$defs/namedCommands"},"rollback":{"type":"object","additionalProperties":false,"properties":{"when":{"$ref":"#/$defs/conditions"},"auto":{"type":"boolean"}}},"release":{"$ref":"#/$defs/release"},"flags":{"type":["string","object"],"branchByType":{"string":{"$ref":"#/$defs/flagService"},"object":{"type":"object","additionalProperties":false,"required":["provider"],"properties":{"provider":{"$ref":"#/$defs/flagService"},"flags":{"$ref":"#/$defs/texts"}}}}},"notify":{"$ref":"#/$defs/channelNames"}}};
const pattern51 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");
const schema133 = {"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/imageTag"}};
const schema134 = {"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$"};
const pattern52 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$", "u");

function validate446(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern52.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate446.errors = vErrors;
return errors === 0;
}


function validate445(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate446(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err0 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate445.errors = vErrors;
return errors === 0;
}

const schema135 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","minLength":1}};

function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate452.errors = vErrors;
return errors === 0;
}

const schema136 = {"type":"object","additionalProperties":false,"properties":{"versioning":{"enum":["semantic","calendar"]},"changelog":{"type":"boolean"},"github":{"type":"boolean"},"chart":{"type":["boolean","string"],"branchByType":{"string":{"type":"string","pattern":"^oci://[^\\s]+$"}}},"docs":{"type":["boolean","string"],"branchByType":{"string":{"type":"string","minLength":1}}},"targets":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/target"}}}};
const pattern53 = new RegExp("^oci://[^\\s]+$", "u");

function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "versioning") || (key0 === "changelog")) || (key0 === "github")) || (key0 === "chart")) || (key0 === "docs")) || (key0 === "targets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.versioning !== undefined){
let data0 = data.versioning;
if(!((data0 === "semantic") || (data0 === "calendar"))){
const err1 = {instancePath:instancePath+"/versioning",schemaPath:"#/properties/versioning/enum",keyword:"enum",params:{allowedValues: schema136.properties.versioning.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.changelog !== undefined){
if(typeof data.changelog !== "boolean"){
const err2 = {instancePath:instancePath+"/changelog",schemaPath:"#/properties/changelog/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.github !== undefined){
if(typeof data.github !== "boolean"){
const err3 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.chart !== undefined){
let data3 = data.chart;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err4 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/type",keyword:"type",params:{type: schema136.properties.chart.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 === "string"){
if(typeof data3 === "string"){
if(!pattern53.test(data3)){
const err5 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/branchByType/string/pattern",keyword:"pattern",params:{pattern: "^oci://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/branchByType/string/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.docs !== undefined){
let data4 = data.docs;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/type",keyword:"type",params:{type: schema136.properties.docs.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err8 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/branchByType/string/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/branchByType/string/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.targets !== undefined){
let data5 = data.targets;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data5[i0], {instancePath:instancePath+"/targets/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
const err10 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate457.errors = vErrors;
return errors === 0;
}

const schema137 = {"enum":["unleash","launchdarkly"]};

function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "unleash") || (data === "launchdarkly"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema137.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate460.errors = vErrors;
return errors === 0;
}


function validate444(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema132.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(!((data0 === "gitops") || (data0 === "push"))){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema132.properties.mode.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.registry !== undefined){
let data1 = data.registry;
if(typeof data1 === "string"){
if(!pattern51.test(data1)){
const err2 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate445(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
errors = vErrors.length;
}
}
if(data.platforms !== undefined){
if(!(validate109(data.platforms, {instancePath:instancePath+"/platforms",parentData:data,parentDataProperty:"platforms",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.sign !== undefined){
if(typeof data.sign !== "boolean"){
const err4 = {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sbom !== undefined){
if(typeof data.sbom !== "boolean"){
const err5 = {instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.strategy !== undefined){
if(!(validate227(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.smoke !== undefined){
let data7 = data.smoke;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate133(data7[i0], {instancePath:instancePath+"/smoke/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data7[i1], data7[j0])){
const err6 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.before !== undefined){
if(!(validate452(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate452(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
if(data.rollback !== undefined){
let data11 = data.rollback;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!((key1 === "when") || (key1 === "auto"))){
const err8 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data11.when !== undefined){
if(!(validate236(data11.when, {instancePath:instancePath+"/rollback/when",parentData:data11,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data11.auto !== undefined){
if(typeof data11.auto !== "boolean"){
const err9 = {instancePath:instancePath+"/rollback/auto",schemaPath:"#/properties/rollback/properties/auto/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.release !== undefined){
if(!(validate457(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
errors = vErrors.length;
}
}
if(data.flags !== undefined){
let data15 = data.flags;
if((typeof data15 !== "string") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
const err11 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: schema132.properties.flags.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data15 === "string"){
if(!(validate460(data15, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.provider === undefined){
const err12 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/branchByType/object/required",keyword:"required",params:{missingProperty: "provider"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data15){
if(!((key2 === "provider") || (key2 === "flags"))){
const err13 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data15.provider !== undefined){
if(!(validate460(data15.provider, {instancePath:instancePath+"/flags/provider",parentData:data15,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data15.flags !== undefined){
if(!(validate33(data15.flags, {instancePath:instancePath+"/flags/flags",parentData:data15,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.notify !== undefined){
if(!(validate395(data.notify, {instancePath:instancePath+"/notify",parentData:data,parentDataProperty:"notify",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate444.errors = vErrors;
return errors === 0;
}

const schema138 = {"type":"object","additionalProperties":false,"properties":{"store":{"enum":["vault","aws","gcp","azure","sops","github","swarm"]},"rotation":{"$ref":"#/$defs/duration"},"dynamic":{"$ref":"#/$defs/names"},"audit":{"type":"boolean"},"ci":{"$ref":"#/$defs/secretNames"},"variables":{"$ref":"#/$defs/secretNames"}}};

function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "store") || (key0 === "rotation")) || (key0 === "dynamic")) || (key0 === "audit")) || (key0 === "ci")) || (key0 === "variables"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.store !== undefined){
let data0 = data.store;
if(!(((((((data0 === "vault") || (data0 === "aws")) || (data0 === "gcp")) || (data0 === "azure")) || (data0 === "sops")) || (data0 === "github")) || (data0 === "swarm"))){
const err1 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/enum",keyword:"enum",params:{allowedValues: schema138.properties.store.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rotation !== undefined){
if(!(validate44(data.rotation, {instancePath:instancePath+"/rotation",parentData:data,parentDataProperty:"rotation",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.dynamic !== undefined){
if(!(validate284(data.dynamic, {instancePath:instancePath+"/dynamic",parentData:data,parentDataProperty:"dynamic",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if(data.audit !== undefined){
if(typeof data.audit !== "boolean"){
const err2 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ci !== undefined){
if(!(validate220(data.ci, {instancePath:instancePath+"/ci",parentData:data,parentDataProperty:"ci",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate220(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate466.errors = vErrors;
return errors === 0;
}

const schema139 = {"type":"object","additionalProperties":false,"properties":{"rto":{"$ref":"#/$defs/duration"},"rpo":{"$ref":"#/$defs/duration"},"drills":{"$ref":"#/$defs/schedule"},"failover":{"enum":["auto","manual"]},"region":{"$ref":"#/$defs/region"}}};

function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "rto") || (key0 === "rpo")) || (key0 === "drills")) || (key0 === "failover")) || (key0 === "region"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.rto !== undefined){
if(!(validate44(data.rto, {instancePath:instancePath+"/rto",parentData:data,parentDataProperty:"rto",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.rpo !== undefined){
if(!(validate44(data.rpo, {instancePath:instancePath+"/rpo",parentData:data,parentDataProperty:"rpo",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.drills !== undefined){
if(!(validate225(data.drills, {instancePath:instancePath+"/drills",parentData:data,parentDataProperty:"drills",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.failover !== undefined){
let data3 = data.failover;
if(!((data3 === "auto") || (data3 === "manual"))){
const err1 = {instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/enum",keyword:"enum",params:{allowedValues: schema139.properties.failover.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.region !== undefined){
if(!(validate60(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate473.errors = vErrors;
return errors === 0;
}

const schema140 = {"type":"object","additionalProperties":false,"properties":{"podSecurity":{"enum":["restricted","baseline","privileged"]},"networkPolicies":{"type":"boolean"},"mesh":{"enum":["linkerd","istio"]},"mtls":{"type":"boolean"},"audit":{"type":"boolean"},"signedImages":{"type":"boolean"},"notSecrets":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"scanning":{"type":"array","uniqueItems":true,"items":{"enum":["trivy-operator","inspector","kube-bench"]}},"compliance":{"type":"array","uniqueItems":true,"items":{"enum":["soc2","gdpr","hipaa"]}},"pentest":{"$ref":"#/$defs/schedule"},"chaos":{"type":"object","additionalProperties":false,"properties":{"schedule":{"$ref":"#/$defs/schedule"},"faults":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["pod-kill","pod-failure","network-delay","network-loss","cpu-stress","memory-stress","disk-fill"]}}}}}};

function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema140.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.podSecurity !== undefined){
let data0 = data.podSecurity;
if(!(((data0 === "restricted") || (data0 === "baseline")) || (data0 === "privileged"))){
const err1 = {instancePath:instancePath+"/podSecurity",schemaPath:"#/properties/podSecurity/enum",keyword:"enum",params:{allowedValues: schema140.properties.podSecurity.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.networkPolicies !== undefined){
if(typeof data.networkPolicies !== "boolean"){
const err2 = {instancePath:instancePath+"/networkPolicies",schemaPath:"#/properties/networkPolicies/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mesh !== undefined){
let data2 = data.mesh;
if(!((data2 === "linkerd") || (data2 === "istio"))){
const err3 = {instancePath:instancePath+"/mesh",schemaPath:"#/properties/mesh/enum",keyword:"enum",params:{allowedValues: schema140.properties.mesh.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mtls !== undefined){
if(typeof data.mtls !== "boolean"){
const err4 = {instancePath:instancePath+"/mtls",schemaPath:"#/properties/mtls/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.audit !== undefined){
if(typeof data.audit !== "boolean"){
const err5 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.signedImages !== undefined){
if(typeof data.signedImages !== "boolean"){
const err6 = {instancePath:instancePath+"/signedImages",schemaPath:"#/properties/signedImages/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.notSecrets !== undefined){
let data6 = data.notSecrets;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err7 = {instancePath:instancePath+"/notSecrets/" + i0,schemaPath:"#/properties/notSecrets/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/notSecrets/" + i0,schemaPath:"#/properties/notSecrets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/notSecrets",schemaPath:"#/properties/notSecrets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/notSecrets",schemaPath:"#/properties/notSecrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.scanning !== undefined){
let data8 = data.scanning;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(!(((data9 === "trivy-operator") || (data9 === "inspector")) || (data9 === "kube-bench"))){
const err11 = {instancePath:instancePath+"/scanning/" + i2,schemaPath:"#/properties/scanning/items/enum",keyword:"enum",params:{allowedValues: schema140.properties.scanning.items.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data8[i3], data8[j1])){
const err12 = {instancePath:instancePath+"/scanning",schemaPath:"#/properties/scanning/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/scanning",schemaPath:"#/properties/scanning/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.compliance !== undefined){
let data10 = data.compliance;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(!(((data11 === "soc2") || (data11 === "gdpr")) || (data11 === "hipaa"))){
const err14 = {instancePath:instancePath+"/compliance/" + i4,schemaPath:"#/properties/compliance/items/enum",keyword:"enum",params:{allowedValues: schema140.properties.compliance.items.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i5 = data10.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data10[i5], data10[j2])){
const err15 = {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.pentest !== undefined){
if(!(validate225(data.pentest, {instancePath:instancePath+"/pentest",parentData:data,parentDataProperty:"pentest",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.chaos !== undefined){
let data13 = data.chaos;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(!((key1 === "schedule") || (key1 === "faults"))){
const err17 = {instancePath:instancePath+"/chaos",schemaPath:"#/properties/chaos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data13.schedule !== undefined){
if(!(validate225(data13.schedule, {instancePath:instancePath+"/chaos/schedule",parentData:data13,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data13.faults !== undefined){
let data15 = data13.faults;
if(Array.isArray(data15)){
if(data15.length < 1){
const err18 = {instancePath:instancePath+"/chaos/faults",schemaPath:"#/properties/chaos/properties/faults/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len3 = data15.length;
for(let i6=0; i6<len3; i6++){
let data16 = data15[i6];
if(!(((((((data16 === "pod-kill") || (data16 === "pod-failure")) || (data16 === "network-delay")) || (data16 === "network-loss")) || (data16 === "cpu-stress")) || (data16 === "memory-stress")) || (data16 === "disk-fill"))){
const err19 = {instancePath:instancePath+"/chaos/faults/" + i6,schemaPath:"#/properties/chaos/properties/faults/items/enum",keyword:"enum",params:{allowedValues: schema140.properties.chaos.properties.faults.items.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i7 = data15.length;
let j3;
if(i7 > 1){
outer2:
for(;i7--;){
for(j3 = i7; j3--;){
if(func0(data15[i7], data15[j3])){
const err20 = {instancePath:instancePath+"/chaos/faults",schemaPath:"#/properties/chaos/properties/faults/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/chaos/faults",schemaPath:"#/properties/chaos/properties/faults/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/chaos",schemaPath:"#/properties/chaos/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate479.errors = vErrors;
return errors === 0;
}

const schema141 = {"type":"object","additionalProperties":false,"properties":{"budget":{"$ref":"#/$defs/money"},"alert":{"$ref":"#/$defs/percent"},"rightsize":{"type":"boolean"},"cleanup":{"$ref":"#/$defs/schedule"}}};
const schema142 = {"type":"string","pattern":"^\\$[0-9]+$"};
const pattern54 = new RegExp("^\\$[0-9]+$", "u");

function validate484(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern54.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$[0-9]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate484.errors = vErrors;
return errors === 0;
}


function validate483(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "budget") || (key0 === "alert")) || (key0 === "rightsize")) || (key0 === "cleanup"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.budget !== undefined){
if(!(validate484(data.budget, {instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"budget",rootData}))){
vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
errors = vErrors.length;
}
}
if(data.alert !== undefined){
if(!(validate69(data.alert, {instancePath:instancePath+"/alert",parentData:data,parentDataProperty:"alert",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.rightsize !== undefined){
if(typeof data.rightsize !== "boolean"){
const err1 = {instancePath:instancePath+"/rightsize",schemaPath:"#/properties/rightsize/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cleanup !== undefined){
if(!(validate225(data.cleanup, {instancePath:instancePath+"/cleanup",parentData:data,parentDataProperty:"cleanup",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate483.errors = vErrors;
return errors === 0;
}

const schema143 = {"type":"object","additionalProperties":false,"properties":{"weekly":{"$ref":"#/$defs/texts"},"monthly":{"$ref":"#/$defs/texts"},"quarterly":{"$ref":"#/$defs/texts"},"annually":{"$ref":"#/$defs/texts"}}};

function validate489(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "weekly") || (key0 === "monthly")) || (key0 === "quarterly")) || (key0 === "annually"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.weekly !== undefined){
if(!(validate33(data.weekly, {instancePath:instancePath+"/weekly",parentData:data,parentDataProperty:"weekly",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.monthly !== undefined){
if(!(validate33(data.monthly, {instancePath:instancePath+"/monthly",parentData:data,parentDataProperty:"monthly",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.quarterly !== undefined){
if(!(validate33(data.quarterly, {instancePath:instancePath+"/quarterly",parentData:data,parentDataProperty:"quarterly",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.annually !== undefined){
if(!(validate33(data.annually, {instancePath:instancePath+"/annually",parentData:data,parentDataProperty:"annually",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate489.errors = vErrors;
return errors === 0;
}

const schema144 = {"type":["boolean","object"],"branchByType":{"object":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","minLength":1}}}};

function validate495(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema144.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs3 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
const err1 = {instancePath,schemaPath:"#/branchByType/object/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/branchByType/object/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/branchByType/object/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate495.errors = vErrors;
return errors === 0;
}

const schema145 = {"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"ports":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/port"}},"include":{"$ref":"#/$defs/names"}}}}};

function validate498(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema145.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ports") || (key0 === "include"))){
const err1 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ports !== undefined){
let data0 = data.ports;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs6 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/ports",parentData:data0,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
const err2 = {instancePath:instancePath+"/ports",schemaPath:"#/branchByType/object/properties/ports/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate78(data0[key2], {instancePath:instancePath+"/ports/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/ports",schemaPath:"#/branchByType/object/properties/ports/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.include !== undefined){
if(!(validate284(data.include, {instancePath:instancePath+"/include",parentData:data,parentDataProperty:"include",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate498.errors = vErrors;
return errors === 0;
}

const schema146 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":["boolean","object"],"branchByType":{"boolean":{"const":false},"object":{"$ref":"#/$defs/addon"}}}};
const schema147 = {"type":"object","additionalProperties":false,"properties":{"version":{"$ref":"#/$defs/chartVersion"},"values":{"type":"object","additionalProperties":true}}};
const schema148 = {"type":"string","pattern":"^v?[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"};
const pattern55 = new RegExp("^v?[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");

function validate506(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern55.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^v?[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate506.errors = vErrors;
return errors === 0;
}


function validate505(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "version") || (key0 === "values"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.version !== undefined){
if(!(validate506(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data1 = data.values;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err1 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate505.errors = vErrors;
return errors === 0;
}


function validate503(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((typeof data0 !== "boolean") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema146.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "boolean"){
if(false !== data0){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate505(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate505.errors : vErrors.concat(validate505.errors);
errors = vErrors.length;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate503.errors = vErrors;
return errors === 0;
}

const schema149 = {"type":"array","items":{"$ref":"#/$defs/patch"}};
const schema150 = {"type":"object","required":["apiVersion","kind","metadata"],"additionalProperties":true,"properties":{"apiVersion":{"type":"string","minLength":1},"kind":{"type":"string","minLength":1},"metadata":{"type":"object","required":["name"],"additionalProperties":true,"properties":{"name":{"type":"string","minLength":1},"namespace":{"type":"string","minLength":1}}},"operations":{"type":"array","items":{"$ref":"#/$defs/operation"}}}};
const schema151 = {"type":"object","additionalProperties":false,"required":["op","path"],"properties":{"op":{"enum":["add","remove","replace","move","copy","test"]},"path":{"$ref":"#/$defs/jsonPointer"},"from":{"$ref":"#/$defs/jsonPointer"},"value":{}}};
const schema152 = {"type":"string","pattern":"^(/([^~]|~[01])*)?$"};
const pattern56 = new RegExp("^(/([^~]|~[01])*)?$", "u");

function validate513(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern56.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/([^~]|~[01])*)?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate513.errors = vErrors;
return errors === 0;
}


function validate512(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "op") || (key0 === "path")) || (key0 === "from")) || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.op !== undefined){
let data0 = data.op;
if(!((((((data0 === "add") || (data0 === "remove")) || (data0 === "replace")) || (data0 === "move")) || (data0 === "copy")) || (data0 === "test"))){
const err3 = {instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema151.properties.op.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate513(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate513(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate512.errors = vErrors;
return errors === 0;
}


function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err8 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.namespace !== undefined){
let data4 = data2.namespace;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err10 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.operations !== undefined){
let data5 = data.operations;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate512(data5[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate512.errors : vErrors.concat(validate512.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate511.errors = vErrors;
return errors === 0;
}


function validate510(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate511(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate510.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.repository === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("platform/v1" !== data.apiVersion){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "platform/v1"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate23(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.include !== undefined){
if(!(validate25(data.include, {instancePath:instancePath+"/include",parentData:data,parentDataProperty:"include",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.repository !== undefined){
if(!(validate27(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.team !== undefined){
if(!(validate37(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.teams !== undefined){
if(!(validate48(data.teams, {instancePath:instancePath+"/teams",parentData:data,parentDataProperty:"teams",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.infrastructure !== undefined){
if(!(validate57(data.infrastructure, {instancePath:instancePath+"/infrastructure",parentData:data,parentDataProperty:"infrastructure",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate92(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.databases !== undefined){
if(!(validate267(data.databases, {instancePath:instancePath+"/databases",parentData:data,parentDataProperty:"databases",rootData}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
if(data.caches !== undefined){
if(!(validate293(data.caches, {instancePath:instancePath+"/caches",parentData:data,parentDataProperty:"caches",rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if(data.queues !== undefined){
if(!(validate300(data.queues, {instancePath:instancePath+"/queues",parentData:data,parentDataProperty:"queues",rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data.buckets !== undefined){
if(!(validate309(data.buckets, {instancePath:instancePath+"/buckets",parentData:data,parentDataProperty:"buckets",rootData}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.externals !== undefined){
if(!(validate317(data.externals, {instancePath:instancePath+"/externals",parentData:data,parentDataProperty:"externals",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
}
if(data.domains !== undefined){
if(!(validate327(data.domains, {instancePath:instancePath+"/domains",parentData:data,parentDataProperty:"domains",rootData}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data.environments !== undefined){
if(!(validate343(data.environments, {instancePath:instancePath+"/environments",parentData:data,parentDataProperty:"environments",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
}
if(data.observability !== undefined){
if(!(validate355(data.observability, {instancePath:instancePath+"/observability",parentData:data,parentDataProperty:"observability",rootData}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.alerts !== undefined){
if(!(validate385(data.alerts, {instancePath:instancePath+"/alerts",parentData:data,parentDataProperty:"alerts",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.slos !== undefined){
if(!(validate416(data.slos, {instancePath:instancePath+"/slos",parentData:data,parentDataProperty:"slos",rootData}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate236(data.kpis, {instancePath:instancePath+"/kpis",parentData:data,parentDataProperty:"kpis",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data.ci !== undefined){
if(!(validate427(data.ci, {instancePath:instancePath+"/ci",parentData:data,parentDataProperty:"ci",rootData}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
}
if(data.delivery !== undefined){
if(!(validate444(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate466(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.backups !== undefined){
if(!(validate279(data.backups, {instancePath:instancePath+"/backups",parentData:data,parentDataProperty:"backups",rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data.recovery !== undefined){
if(!(validate473(data.recovery, {instancePath:instancePath+"/recovery",parentData:data,parentDataProperty:"recovery",rootData}))){
vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
if(!(validate479(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined){
if(!(validate483(data.costs, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.maintenance !== undefined){
if(!(validate489(data.maintenance, {instancePath:instancePath+"/maintenance",parentData:data,parentDataProperty:"maintenance",rootData}))){
vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors);
errors = vErrors.length;
}
}
if(data.runbooks !== undefined){
if(!(validate495(data.runbooks, {instancePath:instancePath+"/runbooks",parentData:data,parentDataProperty:"runbooks",rootData}))){
vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
errors = vErrors.length;
}
}
if(data.local !== undefined){
if(!(validate498(data.local, {instancePath:instancePath+"/local",parentData:data,parentDataProperty:"local",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
}
if(data.addons !== undefined){
if(!(validate503(data.addons, {instancePath:instancePath+"/addons",parentData:data,parentDataProperty:"addons",rootData}))){
vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors);
errors = vErrors.length;
}
}
if(data.patches !== undefined){
if(!(validate510(data.patches, {instancePath:instancePath+"/patches",parentData:data,parentDataProperty:"patches",rootData}))){
vErrors = vErrors === null ? validate510.errors : vErrors.concat(validate510.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const validateEnvironment = validate519;
const schema153 = {"type":"object","additionalProperties":false,"properties":{"infrastructure":{"unlessRemoved":{"removed":{"$ref":"#/$defs/infrastructureOverlay"}}},"services":{"unlessRemoved":{"removed":{"$ref":"#/$defs/servicesOverlay"}}},"databases":{"unlessRemoved":{"removed":{"$ref":"#/$defs/databasesOverlay"}}},"caches":{"unlessRemoved":{"removed":{"$ref":"#/$defs/cachesOverlay"}}},"queues":{"unlessRemoved":{"removed":{"$ref":"#/$defs/queuesOverlay"}}},"buckets":{"unlessRemoved":{"removed":{"$ref":"#/$defs/bucketsOverlay"}}},"externals":{"unlessRemoved":{"removed":{"$ref":"#/$defs/externalsOverlay"}}},"domains":{"unlessRemoved":{"removed":{"$ref":"#/$defs/domainsOverlay"}}},"observability":{"unlessRemoved":{"removed":{"$ref":"#/$defs/observabilityOverlay"}}},"alerts":{"unlessRemoved":{"removed":{"$ref":"#/$defs/alertsOverlay"}}},"slos":{"unlessRemoved":{"removed":{"$ref":"#/$defs/slosOverlay"}}},"kpis":{"unlessRemoved":{"removed":{"$ref":"#/$defs/conditions"}}},"delivery":{"unlessRemoved":{"removed":{"$ref":"#/$defs/deliveryOverlay"}}},"secrets":{"unlessRemoved":{"removed":{"$ref":"#/$defs/secretsOverlay"}}},"backups":{"unlessRemoved":{"unset":{"$ref":"#/$defs/backupOverlay"}}},"recovery":{"unlessRemoved":{"removed":{"$ref":"#/$defs/recoveryOverlay"}}},"security":{"unlessRemoved":{"removed":{"$ref":"#/$defs/securityOverlay"}}},"costs":{"unlessRemoved":{"removed":{"$ref":"#/$defs/costsOverlay"}}},"addons":{"unlessRemoved":{"removed":{"$ref":"#/$defs/addonsOverlay"}}},"patches":{"unlessRemoved":{"removed":{"$ref":"#/$defs/patches"}}},"releases":{"$ref":"#/$defs/releases"}}};
const schema154 = {"type":"object","additionalProperties":false,"properties":{"provider":{"unlessRemoved":{"removed":{"$ref":"#/$defs/provider"}}},"region":{"unlessRemoved":{"removed":{"$ref":"#/$defs/region"}}},"regions":{"unlessRemoved":{"removed":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/region"}}}},"target":{"unlessRemoved":{"removed":{"$ref":"#/$defs/target"}}},"cluster":{"unlessRemoved":{"removed":{"$ref":"#/$defs/clusterOverlay"}}},"servers":{"unlessRemoved":{"removed":{"$ref":"#/$defs/serversOverlay"}}},"gateway":{"unlessRemoved":{"removed":{"enum":["traefik","nginx","kong","istio","haproxy","alb","gclb","application-gateway","cloud"]}}},"network":{"unlessRemoved":{"removed":{"$ref":"#/$defs/networkOverlay"}}},"state":{"unlessRemoved":{"removed":{"$ref":"#/$defs/stateOverlay"}}},"tags":{"unlessRemoved":{"removed":{"$ref":"#/$defs/labelsOverlay"}}}}};
const schema155 = {"type":"object","additionalProperties":false,"properties":{"name":{"unlessRemoved":{"removed":{"$ref":"#/$defs/name"}}},"version":{"unlessRemoved":{"removed":{"$ref":"#/$defs/kubernetesVersion"}}},"nodes":{"unlessRemoved":{"removed":{"type":["integer","object"],"branchByType":{"integer":{"type":"integer","minimum":1},"object":{"type":"object","additionalProperties":false,"properties":{"min":{"unlessRemoved":{"removed":{"type":"integer","minimum":0}}},"max":{"unlessRemoved":{"removed":{"type":"integer","minimum":1}}}}}}}}},"size":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"spot":{"unlessRemoved":{"unset":{"type":["boolean","string"],"branchByType":{"string":{"$ref":"#/$defs/percent"}}}}},"existing":{"unlessRemoved":{"unset":{"type":"boolean"}}}}};

function validate525(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "version")) || (key0 === "nodes")) || (key0 === "size")) || (key0 === "spot")) || (key0 === "existing"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(data0 !== null && data0 !== false){
if(!(validate23(data0, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data.version !== undefined){
let data1 = data.version;
if(data1 !== null && data1 !== false){
if(!(validate67(data1, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
if(data.nodes !== undefined){
let data2 = data.nodes;
if(data2 !== null && data2 !== false){
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err1 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/unlessRemoved/removed/type",keyword:"type",params:{type: schema155.properties.nodes.unlessRemoved.removed.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))){
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/unlessRemoved/removed/branchByType/integer/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/unlessRemoved/removed/branchByType/integer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "min") || (key1 === "max"))){
const err4 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/unlessRemoved/removed/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.min !== undefined){
let data3 = data2.min;
if(data3 !== null && data3 !== false){
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/nodes/min",schemaPath:"#/properties/nodes/unlessRemoved/removed/branchByType/object/properties/min/unlessRemoved/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/nodes/min",schemaPath:"#/properties/nodes/unlessRemoved/removed/branchByType/object/properties/min/unlessRemoved/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data2.max !== undefined){
let data4 = data2.max;
if(data4 !== null && data4 !== false){
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/nodes/max",schemaPath:"#/properties/nodes/unlessRemoved/removed/branchByType/object/properties/max/unlessRemoved/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/nodes/max",schemaPath:"#/properties/nodes/unlessRemoved/removed/branchByType/object/properties/max/unlessRemoved/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/unlessRemoved/removed/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.size !== undefined){
let data5 = data.size;
if(data5 !== null && data5 !== false){
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err10 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.spot !== undefined){
let data6 = data.spot;
if(data6 !== null){
if((typeof data6 !== "boolean") && (typeof data6 !== "string")){
const err12 = {instancePath:instancePath+"/spot",schemaPath:"#/properties/spot/unlessRemoved/unset/type",keyword:"type",params:{type: schema155.properties.spot.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data6 === "string"){
if(!(validate69(data6, {instancePath:instancePath+"/spot",parentData:data,parentDataProperty:"spot",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
}
if(data.existing !== undefined){
let data7 = data.existing;
if(data7 !== null){
if(typeof data7 !== "boolean"){
const err13 = {instancePath:instancePath+"/existing",schemaPath:"#/properties/existing/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate525.errors = vErrors;
return errors === 0;
}

const schema156 = {"type":"object","additionalProperties":false,"properties":{"count":{"unlessRemoved":{"removed":{"type":"integer","minimum":1}}},"size":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"image":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"hosts":{"unlessRemoved":{"removed":{"$ref":"#/$defs/texts"}}}}};

function validate530(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "count") || (key0 === "size")) || (key0 === "image")) || (key0 === "hosts"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(data0 !== null && data0 !== false){
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/unlessRemoved/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/unlessRemoved/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(data1 !== null && data1 !== false){
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.image !== undefined){
let data2 = data.image;
if(data2 !== null && data2 !== false){
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.hosts !== undefined){
let data3 = data.hosts;
if(data3 !== null && data3 !== false){
if(!(validate33(data3, {instancePath:instancePath+"/hosts",parentData:data,parentDataProperty:"hosts",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate530.errors = vErrors;
return errors === 0;
}

const schema157 = {"type":"object","additionalProperties":false,"properties":{"cidr":{"unlessRemoved":{"removed":{"$ref":"#/$defs/cidr"}}},"ports":{"unlessRemoved":{"removed":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/port"}}}},"allow":{"unlessRemoved":{"removed":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/cidr"}}}}}};

function validate533(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "cidr") || (key0 === "ports")) || (key0 === "allow"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cidr !== undefined){
let data0 = data.cidr;
if(data0 !== null && data0 !== false){
if(!(validate76(data0, {instancePath:instancePath+"/cidr",parentData:data,parentDataProperty:"cidr",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
if(data.ports !== undefined){
let data1 = data.ports;
if(data1 !== null && data1 !== false){
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate78(data1[i0], {instancePath:instancePath+"/ports/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err1 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.allow !== undefined){
let data3 = data.allow;
if(data3 !== null && data3 !== false){
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
if(!(validate76(data3[i2], {instancePath:instancePath+"/allow/" + i2,parentData:data3,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data3[i3], data3[j1])){
const err3 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate533.errors = vErrors;
return errors === 0;
}

const schema158 = {"type":["string","object"],"branchByType":{"string":{"enum":["terraform-cloud","s3","gcs","azurerm"]},"object":{"type":"object","additionalProperties":false,"properties":{"backend":{"unlessRemoved":{"removed":{"enum":["terraform-cloud","s3","gcs","azurerm"]}}},"organization":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"bucket":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"region":{"unlessRemoved":{"removed":{"$ref":"#/$defs/region"}}},"lock":{"unlessRemoved":{"removed":{"enum":["native","dynamodb"]}}}}}}};

function validate538(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema158.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!((((data === "terraform-cloud") || (data === "s3")) || (data === "gcs")) || (data === "azurerm"))){
const err1 = {instancePath,schemaPath:"#/branchByType/string/enum",keyword:"enum",params:{allowedValues: schema158.branchByType.string.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "backend") || (key0 === "organization")) || (key0 === "bucket")) || (key0 === "region")) || (key0 === "lock"))){
const err2 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.backend !== undefined){
let data0 = data.backend;
if(data0 !== null && data0 !== false){
if(!((((data0 === "terraform-cloud") || (data0 === "s3")) || (data0 === "gcs")) || (data0 === "azurerm"))){
const err3 = {instancePath:instancePath+"/backend",schemaPath:"#/branchByType/object/properties/backend/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema158.branchByType.object.properties.backend.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.organization !== undefined){
let data1 = data.organization;
if(data1 !== null && data1 !== false){
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/organization",schemaPath:"#/branchByType/object/properties/organization/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/organization",schemaPath:"#/branchByType/object/properties/organization/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.bucket !== undefined){
let data2 = data.bucket;
if(data2 !== null && data2 !== false){
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/bucket",schemaPath:"#/branchByType/object/properties/bucket/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/bucket",schemaPath:"#/branchByType/object/properties/bucket/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.region !== undefined){
let data3 = data.region;
if(data3 !== null && data3 !== false){
if(!(validate60(data3, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
if(data.lock !== undefined){
let data4 = data.lock;
if(data4 !== null && data4 !== false){
if(!((data4 === "native") || (data4 === "dynamodb"))){
const err8 = {instancePath:instancePath+"/lock",schemaPath:"#/branchByType/object/properties/lock/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema158.branchByType.object.properties.lock.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
validate538.errors = vErrors;
return errors === 0;
}

const schema159 = {"type":"object","maxProperties":100,"propertyNames":{"$ref":"#/$defs/labelKey"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/labelValue"}}}};

function validate541(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate86(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null && data0 !== false){
if(!(validate88(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate541.errors = vErrors;
return errors === 0;
}


function validate520(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema154.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.provider !== undefined){
let data0 = data.provider;
if(data0 !== null && data0 !== false){
if(!(validate58(data0, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
if(data.region !== undefined){
let data1 = data.region;
if(data1 !== null && data1 !== false){
if(!(validate60(data1, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
if(data.regions !== undefined){
let data2 = data.regions;
if(data2 !== null && data2 !== false){
if(Array.isArray(data2)){
if(data2.length < 1){
const err1 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/unlessRemoved/removed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data2[i0], {instancePath:instancePath+"/regions/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err2 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.target !== undefined){
let data4 = data.target;
if(data4 !== null && data4 !== false){
if(!(validate63(data4, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
if(data.cluster !== undefined){
let data5 = data.cluster;
if(data5 !== null && data5 !== false){
if(!(validate525(data5, {instancePath:instancePath+"/cluster",parentData:data,parentDataProperty:"cluster",rootData}))){
vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors);
errors = vErrors.length;
}
}
}
if(data.servers !== undefined){
let data6 = data.servers;
if(data6 !== null && data6 !== false){
if(!(validate530(data6, {instancePath:instancePath+"/servers",parentData:data,parentDataProperty:"servers",rootData}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
}
if(data.gateway !== undefined){
let data7 = data.gateway;
if(data7 !== null && data7 !== false){
if(!(((((((((data7 === "traefik") || (data7 === "nginx")) || (data7 === "kong")) || (data7 === "istio")) || (data7 === "haproxy")) || (data7 === "alb")) || (data7 === "gclb")) || (data7 === "application-gateway")) || (data7 === "cloud"))){
const err4 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema154.properties.gateway.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.network !== undefined){
let data8 = data.network;
if(data8 !== null && data8 !== false){
if(!(validate533(data8, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate533.errors : vErrors.concat(validate533.errors);
errors = vErrors.length;
}
}
}
if(data.state !== undefined){
let data9 = data.state;
if(data9 !== null && data9 !== false){
if(!(validate538(data9, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate538.errors : vErrors.concat(validate538.errors);
errors = vErrors.length;
}
}
}
if(data.tags !== undefined){
let data10 = data.tags;
if(data10 !== null && data10 !== false){
if(!(validate541(data10, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate520.errors = vErrors;
return errors === 0;
}

const schema160 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/serviceOverlay"}}}};
const schema161 = {"type":"object","additionalProperties":false,"properties":{"type":{"unlessRemoved":{"removed":{"enum":["web","worker","cron","job","static","function"]}}},"target":{"unlessRemoved":{"removed":{"$ref":"#/$defs/target"}}},"image":{"unlessRemoved":{"removed":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*(:[0-9]{1,5}/[a-z0-9][a-z0-9._-]*)?(/[a-z0-9][a-z0-9._-]*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$"}}},"labels":{"unlessRemoved":{"removed":{"$ref":"#/$defs/labelsOverlay"}}},"annotations":{"unlessRemoved":{"removed":{"$ref":"#/$defs/annotationsOverlay"}}},"command":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"args":{"unlessRemoved":{"removed":{"type":"array","minItems":1,"items":{"type":"string"}}}},"init":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"port":{"unlessRemoved":{"removed":{"$ref":"#/$defs/port"}}},"servicePort":{"unlessRemoved":{"removed":{"$ref":"#/$defs/port"}}},"ports":{"unlessRemoved":{"removed":{"type":"object","propertyNames":{"$ref":"#/$defs/portName"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/furtherPortOverlay"}}}}}},"protocol":{"unlessRemoved":{"removed":{"enum":["http","websocket","grpc","tcp"]}}},"health":{"unlessRemoved":{"removed":{"$ref":"#/$defs/healthOverlay"}}},"metrics":{"unlessRemoved":{"unset":{"$ref":"#/$defs/metricsOverlay"}}},"routes":{"unlessRemoved":{"removed":{"$ref":"#/$defs/routes"}}},"rateLimit":{"unlessRemoved":{"removed":{"$ref":"#/$defs/rate"}}},"stickySessions":{"unlessRemoved":{"unset":{"type":"boolean"}}},"compression":{"unlessRemoved":{"unset":{"type":"boolean"}}},"cors":{"unlessRemoved":{"removed":{"type":["array","object"],"branchByType":{"array":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^(\\*|https?://[^\\s/]+)$"}},"object":{"type":"object","additionalProperties":false,"properties":{"origins":{"unlessRemoved":{"removed":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^https?://[^\\s/*]+$"}}}},"credentials":{"unlessRemoved":{"unset":{"type":"boolean"}}}}}}}}},"timeout":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"bodyLimit":{"unlessRemoved":{"removed":{"$ref":"#/$defs/size"}}},"shutdown":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"replicas":{"unlessRemoved":{"removed":{"type":"integer","minimum":0,"maximum":1000}}},"autoscaling":{"unlessRemoved":{"unset":{"type":["boolean","object"],"branchByType":{"boolean":{"const":false},"object":{"$ref":"#/$defs/autoscalingOverlay"}}}}},"resources":{"unlessRemoved":{"removed":{"$ref":"#/$defs/resourcesOverlay"}}},"spot":{"unlessRemoved":{"unset":{"type":"boolean"}}},"restart":{"unlessRemoved":{"removed":{"enum":["always","on-failure","unless-stopped","no"]}}},"user":{"unlessRemoved":{"removed":{"type":"integer","minimum":0,"maximum":4294967295}}},"readOnly":{"unlessRemoved":{"unset":{"type":"boolean"}}},"volumes":{"unlessRemoved":{"removed":{"type":"object","propertyNames":{"$ref":"#/$defs/mountPath"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/volume"}}}}}},"files":{"unlessRemoved":{"removed":{"type":"object","propertyNames":{"$ref":"#/$defs/filePath"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/repositoryFile"}}}}}},"uses":{"unlessRemoved":{"removed":{"$ref":"#/$defs/usesOverlay"}}},"env":{"unlessRemoved":{"removed":{"$ref":"#/$defs/envOverlay"}}},"secrets":{"unlessRemoved":{"removed":{"$ref":"#/$defs/secretNames"}}},"migrate":{"unlessRemoved":{"removed":{"$ref":"#/$defs/migrateOverlay"}}},"schedule":{"unlessRemoved":{"removed":{"$ref":"#/$defs/schedule"}}},"strategy":{"unlessRemoved":{"removed":{"$ref":"#/$defs/strategyOverlay"}}}}};
const schema162 = {"type":"object","propertyNames":{"$ref":"#/$defs/labelKey"},"additionalProperties":{"unlessRemoved":{"removed":{"type":"string"}}}};

function validate551(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate86(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null && data0 !== false){
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate551.errors = vErrors;
return errors === 0;
}

const schema163 = {"type":["integer","object"],"branchByType":{"integer":{"$ref":"#/$defs/port"},"object":{"type":"object","additionalProperties":false,"properties":{"port":{"unlessRemoved":{"removed":{"$ref":"#/$defs/port"}}},"protocol":{"unlessRemoved":{"removed":{"enum":["tcp","udp"]}}},"servicePort":{"unlessRemoved":{"removed":{"$ref":"#/$defs/port"}}}}}}};

function validate557(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema163.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (!(data % 1) && !isNaN(data))){
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "port") || (key0 === "protocol")) || (key0 === "servicePort"))){
const err1 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.port !== undefined){
let data0 = data.port;
if(data0 !== null && data0 !== false){
if(!(validate78(data0, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data.protocol !== undefined){
let data1 = data.protocol;
if(data1 !== null && data1 !== false){
if(!((data1 === "tcp") || (data1 === "udp"))){
const err2 = {instancePath:instancePath+"/protocol",schemaPath:"#/branchByType/object/properties/protocol/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema163.branchByType.object.properties.protocol.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.servicePort !== undefined){
let data2 = data.servicePort;
if(data2 !== null && data2 !== false){
if(!(validate78(data2, {instancePath:instancePath+"/servicePort",parentData:data,parentDataProperty:"servicePort",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate557.errors = vErrors;
return errors === 0;
}

const schema164 = {"type":["string","object"],"branchByType":{"string":{"$ref":"#/$defs/absolutePath"},"object":{"type":"object","additionalProperties":false,"properties":{"path":{"unlessRemoved":{"removed":{"$ref":"#/$defs/absolutePath"}}},"command":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"grpc":{"unlessRemoved":{"unset":{"type":"boolean"}}},"headers":{"unlessRemoved":{"removed":{"$ref":"#/$defs/headersOverlay"}}},"live":{"unlessRemoved":{"removed":{"$ref":"#/$defs/absolutePath"}}},"port":{"unlessRemoved":{"removed":{"$ref":"#/$defs/port"}}},"interval":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"timeout":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"startup":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}}}}}};
const schema165 = {"type":"object","propertyNames":{"$ref":"#/$defs/headerName"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/headerValue"}}}};

function validate565(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate137(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null && data0 !== false){
if(!(validate139(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate565.errors = vErrors;
return errors === 0;
}


function validate562(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema164.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema164.branchByType.object.properties, key0))){
const err1 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 !== null && data0 !== false){
if(!(validate133(data0, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
if(data.command !== undefined){
let data1 = data.command;
if(data1 !== null && data1 !== false){
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/branchByType/object/properties/command/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/branchByType/object/properties/command/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.grpc !== undefined){
let data2 = data.grpc;
if(data2 !== null){
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/grpc",schemaPath:"#/branchByType/object/properties/grpc/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 !== null && data3 !== false){
if(!(validate565(data3, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
}
if(data.live !== undefined){
let data4 = data.live;
if(data4 !== null && data4 !== false){
if(!(validate133(data4, {instancePath:instancePath+"/live",parentData:data,parentDataProperty:"live",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
if(data.port !== undefined){
let data5 = data.port;
if(data5 !== null && data5 !== false){
if(!(validate78(data5, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data.interval !== undefined){
let data6 = data.interval;
if(data6 !== null && data6 !== false){
if(!(validate44(data6, {instancePath:instancePath+"/interval",parentData:data,parentDataProperty:"interval",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.timeout !== undefined){
let data7 = data.timeout;
if(data7 !== null && data7 !== false){
if(!(validate44(data7, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.startup !== undefined){
let data8 = data.startup;
if(data8 !== null && data8 !== false){
if(!(validate44(data8, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
validate562.errors = vErrors;
return errors === 0;
}

const schema166 = {"type":["boolean","string","object"],"branchByType":{"string":{"$ref":"#/$defs/absolutePath"},"object":{"type":"object","additionalProperties":false,"properties":{"path":{"unlessRemoved":{"removed":{"$ref":"#/$defs/absolutePath"}}},"port":{"unlessRemoved":{"removed":{"$ref":"#/$defs/port"}}},"exporter":{"unlessRemoved":{"removed":{"enum":["flask","fastapi","express","otel","celery","gateway"]}}},"custom":{"unlessRemoved":{"removed":{"type":"object","propertyNames":{"$ref":"#/$defs/metricName"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/customMetricOverlay"}}}}}}}}}};
const schema167 = {"type":["string","object"],"branchByType":{"string":{"$ref":"#/$defs/metricType"},"object":{"type":"object","additionalProperties":false,"properties":{"type":{"unlessRemoved":{"removed":{"$ref":"#/$defs/metricType"}}},"unit":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"help":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"query":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"from":{"unlessRemoved":{"removed":{"$ref":"#/$defs/name"}}},"every":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}}}}}};

function validate580(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema167.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "unit")) || (key0 === "help")) || (key0 === "query")) || (key0 === "from")) || (key0 === "every"))){
const err1 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(data0 !== null && data0 !== false){
if(!(validate155(data0, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(data1 !== null && data1 !== false){
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/unit",schemaPath:"#/branchByType/object/properties/unit/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/unit",schemaPath:"#/branchByType/object/properties/unit/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.help !== undefined){
let data2 = data.help;
if(data2 !== null && data2 !== false){
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/help",schemaPath:"#/branchByType/object/properties/help/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/help",schemaPath:"#/branchByType/object/properties/help/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.query !== undefined){
let data3 = data.query;
if(data3 !== null && data3 !== false){
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err6 = {instancePath:instancePath+"/query",schemaPath:"#/branchByType/object/properties/query/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/query",schemaPath:"#/branchByType/object/properties/query/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.from !== undefined){
let data4 = data.from;
if(data4 !== null && data4 !== false){
if(!(validate23(data4, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data.every !== undefined){
let data5 = data.every;
if(data5 !== null && data5 !== false){
if(!(validate44(data5, {instancePath:instancePath+"/every",parentData:data,parentDataProperty:"every",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
validate580.errors = vErrors;
return errors === 0;
}


function validate575(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "boolean") && (typeof data !== "string")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema166.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "port")) || (key0 === "exporter")) || (key0 === "custom"))){
const err1 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 !== null && data0 !== false){
if(!(validate133(data0, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
if(data.port !== undefined){
let data1 = data.port;
if(data1 !== null && data1 !== false){
if(!(validate78(data1, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data.exporter !== undefined){
let data2 = data.exporter;
if(data2 !== null && data2 !== false){
if(!((((((data2 === "flask") || (data2 === "fastapi")) || (data2 === "express")) || (data2 === "otel")) || (data2 === "celery")) || (data2 === "gateway"))){
const err2 = {instancePath:instancePath+"/exporter",schemaPath:"#/branchByType/object/properties/exporter/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema166.branchByType.object.properties.exporter.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.custom !== undefined){
let data3 = data.custom;
if(data3 !== null && data3 !== false){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs14 = errors;
if(!(validate152(key1, {instancePath:instancePath+"/custom",parentData:data3,parentDataProperty:"custom",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid6 = _errs14 === errors;
if(!valid6){
const err3 = {instancePath:instancePath+"/custom",schemaPath:"#/branchByType/object/properties/custom/unlessRemoved/removed/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(data4 !== null && data4 !== false){
if(!(validate580(data4, {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate580.errors : vErrors.concat(validate580.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/custom",schemaPath:"#/branchByType/object/properties/custom/unlessRemoved/removed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
validate575.errors = vErrors;
return errors === 0;
}

const schema168 = {"type":"object","additionalProperties":false,"properties":{"min":{"unlessRemoved":{"removed":{"type":"integer","minimum":0,"maximum":1000}}},"max":{"unlessRemoved":{"removed":{"type":"integer","minimum":1,"maximum":1000}}},"cpu":{"unlessRemoved":{"removed":{"$ref":"#/$defs/wholePercent"}}},"memory":{"unlessRemoved":{"removed":{"$ref":"#/$defs/wholePercent"}}},"requests":{"unlessRemoved":{"removed":{"$ref":"#/$defs/rate"}}},"queueDepth":{"unlessRemoved":{"removed":{"type":["integer","object"],"branchByType":{"integer":{"type":"integer","minimum":1},"object":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"unlessRemoved":{"removed":{"type":"integer","minimum":1}}}}}}}},"scaleDown":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"schedule":{"unlessRemoved":{"removed":{"type":"array","items":{"$ref":"#/$defs/scheduledRange"}}}}}};

function validate592(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "min") || (key0 === "max")) || (key0 === "cpu")) || (key0 === "memory")) || (key0 === "requests")) || (key0 === "queueDepth")) || (key0 === "scaleDown")) || (key0 === "schedule"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(data0 !== null && data0 !== false){
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/unlessRemoved/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/unlessRemoved/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/unlessRemoved/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(data1 !== null && data1 !== false){
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/unlessRemoved/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/unlessRemoved/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/unlessRemoved/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.cpu !== undefined){
let data2 = data.cpu;
if(data2 !== null && data2 !== false){
if(!(validate185(data2, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
if(data.memory !== undefined){
let data3 = data.memory;
if(data3 !== null && data3 !== false){
if(!(validate185(data3, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
if(data.requests !== undefined){
let data4 = data.requests;
if(data4 !== null && data4 !== false){
if(!(validate170(data4, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
if(data.queueDepth !== undefined){
let data5 = data.queueDepth;
if(data5 !== null && data5 !== false){
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err7 = {instancePath:instancePath+"/queueDepth",schemaPath:"#/properties/queueDepth/unlessRemoved/removed/type",keyword:"type",params:{type: schema168.properties.queueDepth.unlessRemoved.removed.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))){
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/queueDepth",schemaPath:"#/properties/queueDepth/unlessRemoved/removed/branchByType/integer/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/queueDepth",schemaPath:"#/properties/queueDepth/unlessRemoved/removed/branchByType/integer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs21 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/queueDepth",parentData:data5,parentDataProperty:"queueDepth",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid8 = _errs21 === errors;
if(!valid8){
const err10 = {instancePath:instancePath+"/queueDepth",schemaPath:"#/properties/queueDepth/unlessRemoved/removed/branchByType/object/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data5){
let data6 = data5[key2];
if(data6 !== null && data6 !== false){
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/queueDepth/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/queueDepth/unlessRemoved/removed/branchByType/object/additionalProperties/unlessRemoved/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/queueDepth/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/queueDepth/unlessRemoved/removed/branchByType/object/additionalProperties/unlessRemoved/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/queueDepth",schemaPath:"#/properties/queueDepth/unlessRemoved/removed/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.scaleDown !== undefined){
let data7 = data.scaleDown;
if(data7 !== null && data7 !== false){
if(!(validate44(data7, {instancePath:instancePath+"/scaleDown",parentData:data,parentDataProperty:"scaleDown",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.schedule !== undefined){
let data8 = data.schedule;
if(data8 !== null && data8 !== false){
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate191(data8[i0], {instancePath:instancePath+"/schedule/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate592.errors = vErrors;
return errors === 0;
}

const schema169 = {"type":"object","additionalProperties":false,"properties":{"cpu":{"unlessRemoved":{"removed":{"$ref":"#/$defs/cpu"}}},"memory":{"unlessRemoved":{"removed":{"$ref":"#/$defs/size"}}},"requests":{"unlessRemoved":{"removed":{"type":"object","additionalProperties":false,"properties":{"cpu":{"unlessRemoved":{"removed":{"$ref":"#/$defs/cpu"}}},"memory":{"unlessRemoved":{"removed":{"$ref":"#/$defs/size"}}}}}}}}};

function validate600(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "cpu") || (key0 === "memory")) || (key0 === "requests"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cpu !== undefined){
let data0 = data.cpu;
if(data0 !== null && data0 !== false){
if(!(validate198(data0, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
if(data.memory !== undefined){
let data1 = data.memory;
if(data1 !== null && data1 !== false){
if(!(validate111(data1, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
if(data.requests !== undefined){
let data2 = data.requests;
if(data2 !== null && data2 !== false){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "cpu") || (key1 === "memory"))){
const err1 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/unlessRemoved/removed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data2.cpu !== undefined){
let data3 = data2.cpu;
if(data3 !== null && data3 !== false){
if(!(validate198(data3, {instancePath:instancePath+"/requests/cpu",parentData:data2,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
if(data2.memory !== undefined){
let data4 = data2.memory;
if(data4 !== null && data4 !== false){
if(!(validate111(data4, {instancePath:instancePath+"/requests/memory",parentData:data2,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/unlessRemoved/removed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate600.errors = vErrors;
return errors === 0;
}

const schema170 = {"type":["array","object"],"branchByType":{"array":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"object":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/variableName"}}}}}};

function validate610(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema170.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err1 = {instancePath,schemaPath:"#/branchByType/array/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/branchByType/array/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs6 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs6 === errors;
if(!valid4){
const err3 = {instancePath,schemaPath:"#/branchByType/object/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
let data1 = data[key1];
if(data1 !== null && data1 !== false){
if(!(validate103(data1, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate610.errors = vErrors;
return errors === 0;
}

const schema171 = {"type":"object","maxProperties":1000,"propertyNames":{"$ref":"#/$defs/variableName"},"additionalProperties":{"unlessRemoved":{"unset":{"type":["string","number","boolean"]}}}};

function validate615(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate103(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null){
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/unlessRemoved/unset/type",keyword:"type",params:{type: schema171.additionalProperties.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate615.errors = vErrors;
return errors === 0;
}

const schema172 = {"type":["string","object"],"branchByType":{"string":{"type":"string","minLength":1},"object":{"type":"object","additionalProperties":false,"properties":{"run":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"validate":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"verify":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"contract":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"rollback":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"backup":{"unlessRemoved":{"unset":{"type":"boolean"}}}}}}};

function validate619(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema172.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(typeof data === "string"){
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/branchByType/string/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/branchByType/string/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "run") || (key0 === "validate")) || (key0 === "verify")) || (key0 === "contract")) || (key0 === "rollback")) || (key0 === "backup"))){
const err3 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.run !== undefined){
let data0 = data.run;
if(data0 !== null && data0 !== false){
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/run",schemaPath:"#/branchByType/object/properties/run/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/run",schemaPath:"#/branchByType/object/properties/run/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.validate !== undefined){
let data1 = data.validate;
if(data1 !== null && data1 !== false){
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/validate",schemaPath:"#/branchByType/object/properties/validate/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/validate",schemaPath:"#/branchByType/object/properties/validate/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.verify !== undefined){
let data2 = data.verify;
if(data2 !== null && data2 !== false){
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err8 = {instancePath:instancePath+"/verify",schemaPath:"#/branchByType/object/properties/verify/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/verify",schemaPath:"#/branchByType/object/properties/verify/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.contract !== undefined){
let data3 = data.contract;
if(data3 !== null && data3 !== false){
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/contract",schemaPath:"#/branchByType/object/properties/contract/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/contract",schemaPath:"#/branchByType/object/properties/contract/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.rollback !== undefined){
let data4 = data.rollback;
if(data4 !== null && data4 !== false){
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err12 = {instancePath:instancePath+"/rollback",schemaPath:"#/branchByType/object/properties/rollback/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/rollback",schemaPath:"#/branchByType/object/properties/rollback/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.backup !== undefined){
let data5 = data.backup;
if(data5 !== null){
if(typeof data5 !== "boolean"){
const err14 = {instancePath:instancePath+"/backup",schemaPath:"#/branchByType/object/properties/backup/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
validate619.errors = vErrors;
return errors === 0;
}

const schema173 = {"type":["string","object"],"branchByType":{"string":{"enum":["rolling","blue-green","canary","recreate"]},"object":{"type":"object","additionalProperties":false,"maxProperties":1,"properties":{"rolling":{"unlessRemoved":{"removed":{"$ref":"#/$defs/rollingOverlay"}}},"blue-green":{"unlessRemoved":{"removed":{"$ref":"#/$defs/blueGreenOverlay"}}},"canary":{"unlessRemoved":{"removed":{"$ref":"#/$defs/canaryOverlay"}}}}}}};
const schema174 = {"type":"object","additionalProperties":false,"properties":{"surge":{"unlessRemoved":{"removed":{"$ref":"#/$defs/countOrPercent"}}},"unavailable":{"unlessRemoved":{"removed":{"$ref":"#/$defs/countOrPercent"}}}}};

function validate623(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "surge") || (key0 === "unavailable"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.surge !== undefined){
let data0 = data.surge;
if(data0 !== null && data0 !== false){
if(!(validate229(data0, {instancePath:instancePath+"/surge",parentData:data,parentDataProperty:"surge",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
if(data.unavailable !== undefined){
let data1 = data.unavailable;
if(data1 !== null && data1 !== false){
if(!(validate229(data1, {instancePath:instancePath+"/unavailable",parentData:data,parentDataProperty:"unavailable",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate623.errors = vErrors;
return errors === 0;
}

const schema175 = {"type":"object","additionalProperties":false,"properties":{"promote":{"unlessRemoved":{"removed":{"enum":["auto","manual"]}}},"keep":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"validate":{"unlessRemoved":{"removed":{"$ref":"#/$defs/conditions"}}}}};

function validate627(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "promote") || (key0 === "keep")) || (key0 === "validate"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.promote !== undefined){
let data0 = data.promote;
if(data0 !== null && data0 !== false){
if(!((data0 === "auto") || (data0 === "manual"))){
const err1 = {instancePath:instancePath+"/promote",schemaPath:"#/properties/promote/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema175.properties.promote.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.keep !== undefined){
let data1 = data.keep;
if(data1 !== null && data1 !== false){
if(!(validate44(data1, {instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.validate !== undefined){
let data2 = data.validate;
if(data2 !== null && data2 !== false){
if(!(validate236(data2, {instancePath:instancePath+"/validate",parentData:data,parentDataProperty:"validate",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate627.errors = vErrors;
return errors === 0;
}

const schema176 = {"type":"object","additionalProperties":false,"properties":{"steps":{"unlessRemoved":{"removed":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/share"}}}},"pause":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"validate":{"unlessRemoved":{"removed":{"$ref":"#/$defs/conditions"}}}}};

function validate631(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "steps") || (key0 === "pause")) || (key0 === "validate"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.steps !== undefined){
let data0 = data.steps;
if(data0 !== null && data0 !== false){
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/unlessRemoved/removed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate176(data0[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.pause !== undefined){
let data2 = data.pause;
if(data2 !== null && data2 !== false){
if(!(validate44(data2, {instancePath:instancePath+"/pause",parentData:data,parentDataProperty:"pause",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.validate !== undefined){
let data3 = data.validate;
if(data3 !== null && data3 !== false){
if(!(validate236(data3, {instancePath:instancePath+"/validate",parentData:data,parentDataProperty:"validate",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate631.errors = vErrors;
return errors === 0;
}


function validate622(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema173.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!((((data === "rolling") || (data === "blue-green")) || (data === "canary")) || (data === "recreate"))){
const err1 = {instancePath,schemaPath:"#/branchByType/string/enum",keyword:"enum",params:{allowedValues: schema173.branchByType.string.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err2 = {instancePath,schemaPath:"#/branchByType/object/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "rolling") || (key0 === "blue-green")) || (key0 === "canary"))){
const err3 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rolling !== undefined){
let data0 = data.rolling;
if(data0 !== null && data0 !== false){
if(!(validate623(data0, {instancePath:instancePath+"/rolling",parentData:data,parentDataProperty:"rolling",rootData}))){
vErrors = vErrors === null ? validate623.errors : vErrors.concat(validate623.errors);
errors = vErrors.length;
}
}
}
if(data["blue-green"] !== undefined){
let data1 = data["blue-green"];
if(data1 !== null && data1 !== false){
if(!(validate627(data1, {instancePath:instancePath+"/blue-green",parentData:data,parentDataProperty:"blue-green",rootData}))){
vErrors = vErrors === null ? validate627.errors : vErrors.concat(validate627.errors);
errors = vErrors.length;
}
}
}
if(data.canary !== undefined){
let data2 = data.canary;
if(data2 !== null && data2 !== false){
if(!(validate631(data2, {instancePath:instancePath+"/canary",parentData:data,parentDataProperty:"canary",rootData}))){
vErrors = vErrors === null ? validate631.errors : vErrors.concat(validate631.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate622.errors = vErrors;
return errors === 0;
}


function validate548(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema161.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(data0 !== null && data0 !== false){
if(!((((((data0 === "web") || (data0 === "worker")) || (data0 === "cron")) || (data0 === "job")) || (data0 === "static")) || (data0 === "function"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema161.properties.type.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.target !== undefined){
let data1 = data.target;
if(data1 !== null && data1 !== false){
if(!(validate63(data1, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
if(data.image !== undefined){
let data2 = data.image;
if(data2 !== null && data2 !== false){
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err2 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/unlessRemoved/removed/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*(:[0-9]{1,5}/[a-z0-9][a-z0-9._-]*)?(/[a-z0-9][a-z0-9._-]*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.labels !== undefined){
let data3 = data.labels;
if(data3 !== null && data3 !== false){
if(!(validate541(data3, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
}
}
if(data.annotations !== undefined){
let data4 = data.annotations;
if(data4 !== null && data4 !== false){
if(!(validate551(data4, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
errors = vErrors.length;
}
}
}
if(data.command !== undefined){
let data5 = data.command;
if(data5 !== null && data5 !== false){
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.args !== undefined){
let data6 = data.args;
if(data6 !== null && data6 !== false){
if(Array.isArray(data6)){
if(data6.length < 1){
const err6 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/unlessRemoved/removed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err7 = {instancePath:instancePath+"/args/" + i0,schemaPath:"#/properties/args/unlessRemoved/removed/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.init !== undefined){
let data8 = data.init;
if(data8 !== null && data8 !== false){
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err9 = {instancePath:instancePath+"/init",schemaPath:"#/properties/init/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/init",schemaPath:"#/properties/init/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.port !== undefined){
let data9 = data.port;
if(data9 !== null && data9 !== false){
if(!(validate78(data9, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data.servicePort !== undefined){
let data10 = data.servicePort;
if(data10 !== null && data10 !== false){
if(!(validate78(data10, {instancePath:instancePath+"/servicePort",parentData:data,parentDataProperty:"servicePort",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data.ports !== undefined){
let data11 = data.ports;
if(data11 !== null && data11 !== false){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
const _errs31 = errors;
if(!(validate125(key1, {instancePath:instancePath+"/ports",parentData:data11,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid14 = _errs31 === errors;
if(!valid14){
const err11 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/unlessRemoved/removed/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data11){
let data12 = data11[key2];
if(data12 !== null && data12 !== false){
if(!(validate557(data12, {instancePath:instancePath+"/ports/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate557.errors : vErrors.concat(validate557.errors);
errors = vErrors.length;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/unlessRemoved/removed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.protocol !== undefined){
let data13 = data.protocol;
if(data13 !== null && data13 !== false){
if(!((((data13 === "http") || (data13 === "websocket")) || (data13 === "grpc")) || (data13 === "tcp"))){
const err13 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema161.properties.protocol.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.health !== undefined){
let data14 = data.health;
if(data14 !== null && data14 !== false){
if(!(validate562(data14, {instancePath:instancePath+"/health",parentData:data,parentDataProperty:"health",rootData}))){
vErrors = vErrors === null ? validate562.errors : vErrors.concat(validate562.errors);
errors = vErrors.length;
}
}
}
if(data.metrics !== undefined){
let data15 = data.metrics;
if(data15 !== null){
if(!(validate575(data15, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
}
}
if(data.routes !== undefined){
let data16 = data.routes;
if(data16 !== null && data16 !== false){
if(!(validate162(data16, {instancePath:instancePath+"/routes",parentData:data,parentDataProperty:"routes",rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
}
if(data.rateLimit !== undefined){
let data17 = data.rateLimit;
if(data17 !== null && data17 !== false){
if(!(validate170(data17, {instancePath:instancePath+"/rateLimit",parentData:data,parentDataProperty:"rateLimit",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
if(data.stickySessions !== undefined){
let data18 = data.stickySessions;
if(data18 !== null){
if(typeof data18 !== "boolean"){
const err14 = {instancePath:instancePath+"/stickySessions",schemaPath:"#/properties/stickySessions/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.compression !== undefined){
let data19 = data.compression;
if(data19 !== null){
if(typeof data19 !== "boolean"){
const err15 = {instancePath:instancePath+"/compression",schemaPath:"#/properties/compression/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.cors !== undefined){
let data20 = data.cors;
if(data20 !== null && data20 !== false){
if(!data20 || typeof data20 != "object"){
const err16 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/unlessRemoved/removed/type",keyword:"type",params:{type: schema161.properties.cors.unlessRemoved.removed.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data20)){
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(typeof data21 === "string"){
if(!pattern29.test(data21)){
const err17 = {instancePath:instancePath+"/cors/" + i1,schemaPath:"#/properties/cors/unlessRemoved/removed/branchByType/array/items/pattern",keyword:"pattern",params:{pattern: "^(\\*|https?://[^\\s/]+)$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/cors/" + i1,schemaPath:"#/properties/cors/unlessRemoved/removed/branchByType/array/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i2 = data20.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data20[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err19 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/unlessRemoved/removed/branchByType/array/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err20 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/unlessRemoved/removed/branchByType/array/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
if(!((key3 === "origins") || (key3 === "credentials"))){
const err21 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/unlessRemoved/removed/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data20.origins !== undefined){
let data22 = data20.origins;
if(data22 !== null && data22 !== false){
if(Array.isArray(data22)){
if(data22.length < 1){
const err22 = {instancePath:instancePath+"/cors/origins",schemaPath:"#/properties/cors/unlessRemoved/removed/branchByType/object/properties/origins/unlessRemoved/removed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len2 = data22.length;
for(let i3=0; i3<len2; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(!pattern30.test(data23)){
const err23 = {instancePath:instancePath+"/cors/origins/" + i3,schemaPath:"#/properties/cors/unlessRemoved/removed/branchByType/object/properties/origins/unlessRemoved/removed/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/*]+$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/cors/origins/" + i3,schemaPath:"#/properties/cors/unlessRemoved/removed/branchByType/object/properties/origins/unlessRemoved/removed/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i4 = data22.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data22[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err25 = {instancePath:instancePath+"/cors/origins",schemaPath:"#/properties/cors/unlessRemoved/removed/branchByType/object/properties/origins/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err26 = {instancePath:instancePath+"/cors/origins",schemaPath:"#/properties/cors/unlessRemoved/removed/branchByType/object/properties/origins/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data20.credentials !== undefined){
let data24 = data20.credentials;
if(data24 !== null){
if(typeof data24 !== "boolean"){
const err27 = {instancePath:instancePath+"/cors/credentials",schemaPath:"#/properties/cors/unlessRemoved/removed/branchByType/object/properties/credentials/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/unlessRemoved/removed/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
if(data.timeout !== undefined){
let data25 = data.timeout;
if(data25 !== null && data25 !== false){
if(!(validate44(data25, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.bodyLimit !== undefined){
let data26 = data.bodyLimit;
if(data26 !== null && data26 !== false){
if(!(validate111(data26, {instancePath:instancePath+"/bodyLimit",parentData:data,parentDataProperty:"bodyLimit",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
if(data.shutdown !== undefined){
let data27 = data.shutdown;
if(data27 !== null && data27 !== false){
if(!(validate44(data27, {instancePath:instancePath+"/shutdown",parentData:data,parentDataProperty:"shutdown",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.replicas !== undefined){
let data28 = data.replicas;
if(data28 !== null && data28 !== false){
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err29 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/unlessRemoved/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000 || isNaN(data28)){
const err30 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/unlessRemoved/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err31 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/unlessRemoved/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
if(data.autoscaling !== undefined){
let data29 = data.autoscaling;
if(data29 !== null){
if((typeof data29 !== "boolean") && (!(data29 && typeof data29 == "object" && !Array.isArray(data29)))){
const err32 = {instancePath:instancePath+"/autoscaling",schemaPath:"#/properties/autoscaling/unlessRemoved/unset/type",keyword:"type",params:{type: schema161.properties.autoscaling.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data29 === "boolean"){
if(false !== data29){
const err33 = {instancePath:instancePath+"/autoscaling",schemaPath:"#/properties/autoscaling/unlessRemoved/unset/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(!(validate592(data29, {instancePath:instancePath+"/autoscaling",parentData:data,parentDataProperty:"autoscaling",rootData}))){
vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
errors = vErrors.length;
}
}
}
}
if(data.resources !== undefined){
let data30 = data.resources;
if(data30 !== null && data30 !== false){
if(!(validate600(data30, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate600.errors : vErrors.concat(validate600.errors);
errors = vErrors.length;
}
}
}
if(data.spot !== undefined){
let data31 = data.spot;
if(data31 !== null){
if(typeof data31 !== "boolean"){
const err34 = {instancePath:instancePath+"/spot",schemaPath:"#/properties/spot/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.restart !== undefined){
let data32 = data.restart;
if(data32 !== null && data32 !== false){
if(!((((data32 === "always") || (data32 === "on-failure")) || (data32 === "unless-stopped")) || (data32 === "no"))){
const err35 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema161.properties.restart.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.user !== undefined){
let data33 = data.user;
if(data33 !== null && data33 !== false){
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err36 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/unlessRemoved/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 4294967295 || isNaN(data33)){
const err37 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/unlessRemoved/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err38 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/unlessRemoved/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(data.readOnly !== undefined){
let data34 = data.readOnly;
if(data34 !== null){
if(typeof data34 !== "boolean"){
const err39 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.volumes !== undefined){
let data35 = data.volumes;
if(data35 !== null && data35 !== false){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key4 in data35){
const _errs99 = errors;
if(!(validate204(key4, {instancePath:instancePath+"/volumes",parentData:data35,parentDataProperty:"volumes",rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var valid47 = _errs99 === errors;
if(!valid47){
const err40 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/unlessRemoved/removed/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
for(const key5 in data35){
let data36 = data35[key5];
if(data36 !== null && data36 !== false){
if(!(validate206(data36, {instancePath:instancePath+"/volumes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data35,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/unlessRemoved/removed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.files !== undefined){
let data37 = data.files;
if(data37 !== null && data37 !== false){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key6 in data37){
const _errs106 = errors;
if(!(validate208(key6, {instancePath:instancePath+"/files",parentData:data37,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid51 = _errs106 === errors;
if(!valid51){
const err42 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/unlessRemoved/removed/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
for(const key7 in data37){
let data38 = data37[key7];
if(data38 !== null && data38 !== false){
if(!(validate210(data38, {instancePath:instancePath+"/files/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data37,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/unlessRemoved/removed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.uses !== undefined){
let data39 = data.uses;
if(data39 !== null && data39 !== false){
if(!(validate610(data39, {instancePath:instancePath+"/uses",parentData:data,parentDataProperty:"uses",rootData}))){
vErrors = vErrors === null ? validate610.errors : vErrors.concat(validate610.errors);
errors = vErrors.length;
}
}
}
if(data.env !== undefined){
let data40 = data.env;
if(data40 !== null && data40 !== false){
if(!(validate615(data40, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
}
}
if(data.secrets !== undefined){
let data41 = data.secrets;
if(data41 !== null && data41 !== false){
if(!(validate220(data41, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
if(data.migrate !== undefined){
let data42 = data.migrate;
if(data42 !== null && data42 !== false){
if(!(validate619(data42, {instancePath:instancePath+"/migrate",parentData:data,parentDataProperty:"migrate",rootData}))){
vErrors = vErrors === null ? validate619.errors : vErrors.concat(validate619.errors);
errors = vErrors.length;
}
}
}
if(data.schedule !== undefined){
let data43 = data.schedule;
if(data43 !== null && data43 !== false){
if(!(validate225(data43, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
if(data.strategy !== undefined){
let data44 = data.strategy;
if(data44 !== null && data44 !== false){
if(!(validate622(data44, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData}))){
vErrors = vErrors === null ? validate622.errors : vErrors.concat(validate622.errors);
errors = vErrors.length;
}
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate548.errors = vErrors;
return errors === 0;
}


function validate546(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null && data0 !== false){
if(!(validate548(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate546.errors = vErrors;
return errors === 0;
}

const schema177 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/databaseOverlay"}}}};
const schema178 = {"type":"object","additionalProperties":false,"properties":{"engine":{"unlessRemoved":{"removed":{"enum":["postgres","mysql","mongodb","sqlite"]}}},"version":{"unlessRemoved":{"removed":{"$ref":"#/$defs/version"}}},"provider":{"unlessRemoved":{"removed":{"enum":["managed","cluster","supabase","atlas","external"]}}},"size":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"storage":{"unlessRemoved":{"removed":{"$ref":"#/$defs/size"}}},"replicas":{"unlessRemoved":{"removed":{"type":"integer","minimum":0,"maximum":15}}},"ha":{"unlessRemoved":{"unset":{"type":"boolean"}}},"pooling":{"unlessRemoved":{"unset":{"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"mode":{"unlessRemoved":{"removed":{"enum":["session","transaction","statement"]}}},"size":{"unlessRemoved":{"removed":{"type":"integer","minimum":1,"maximum":10000}}}}}}}}},"slowQuery":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"encrypted":{"unlessRemoved":{"unset":{"type":"boolean"}}},"extensions":{"unlessRemoved":{"removed":{"$ref":"#/$defs/texts"}}},"parameters":{"unlessRemoved":{"removed":{"$ref":"#/$defs/settingsOverlay"}}},"importFrom":{"unlessRemoved":{"removed":{"type":"object","additionalProperties":false,"properties":{"engine":{"unlessRemoved":{"removed":{"enum":["postgres","mysql","mongodb","sqlite"]}}},"path":{"unlessRemoved":{"removed":{"$ref":"#/$defs/absolutePath"}}},"url":{"unlessRemoved":{"removed":{"$ref":"#/$defs/url"}}}}}}},"crossRegion":{"unlessRemoved":{"unset":{"type":"boolean"}}},"backup":{"unlessRemoved":{"unset":{"$ref":"#/$defs/backupOverlay"}}}}};
const schema179 = {"type":"object","additionalProperties":{"unlessRemoved":{"unset":{"type":["string","number","boolean"]}}}};

function validate646(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(data0 !== null){
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/unlessRemoved/unset/type",keyword:"type",params:{type: schema179.additionalProperties.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate646.errors = vErrors;
return errors === 0;
}

const schema180 = {"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"schedule":{"unlessRemoved":{"removed":{"$ref":"#/$defs/schedule"}}},"incremental":{"unlessRemoved":{"removed":{"$ref":"#/$defs/schedule"}}},"retention":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"pitr":{"unlessRemoved":{"unset":{"type":["boolean","string"],"branchByType":{"string":{"$ref":"#/$defs/duration"}}}}},"to":{"unlessRemoved":{"removed":{"$ref":"#/$defs/names"}}},"encrypted":{"unlessRemoved":{"unset":{"type":"boolean"}}},"verify":{"unlessRemoved":{"removed":{"$ref":"#/$defs/schedule"}}},"include":{"unlessRemoved":{"removed":{"type":"array","uniqueItems":true,"items":{"enum":["databases","volumes","buckets","cluster","config","functions","builds","logs"]}}}},"logRetention":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"maskSecrets":{"unlessRemoved":{"unset":{"type":"boolean"}}},"maxSize":{"unlessRemoved":{"removed":{"$ref":"#/$defs/size"}}}}}}};

function validate650(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema180.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema180.branchByType.object.properties, key0))){
const err1 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if(data0 !== null && data0 !== false){
if(!(validate225(data0, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
if(data.incremental !== undefined){
let data1 = data.incremental;
if(data1 !== null && data1 !== false){
if(!(validate225(data1, {instancePath:instancePath+"/incremental",parentData:data,parentDataProperty:"incremental",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
if(data.retention !== undefined){
let data2 = data.retention;
if(data2 !== null && data2 !== false){
if(!(validate44(data2, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.pitr !== undefined){
let data3 = data.pitr;
if(data3 !== null){
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err2 = {instancePath:instancePath+"/pitr",schemaPath:"#/branchByType/object/properties/pitr/unlessRemoved/unset/type",keyword:"type",params:{type: schema180.branchByType.object.properties.pitr.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data3 === "string"){
if(!(validate44(data3, {instancePath:instancePath+"/pitr",parentData:data,parentDataProperty:"pitr",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
}
if(data.to !== undefined){
let data4 = data.to;
if(data4 !== null && data4 !== false){
if(!(validate284(data4, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
if(data.encrypted !== undefined){
let data5 = data.encrypted;
if(data5 !== null){
if(typeof data5 !== "boolean"){
const err3 = {instancePath:instancePath+"/encrypted",schemaPath:"#/branchByType/object/properties/encrypted/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.verify !== undefined){
let data6 = data.verify;
if(data6 !== null && data6 !== false){
if(!(validate225(data6, {instancePath:instancePath+"/verify",parentData:data,parentDataProperty:"verify",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
if(data.include !== undefined){
let data7 = data.include;
if(data7 !== null && data7 !== false){
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!((((((((data8 === "databases") || (data8 === "volumes")) || (data8 === "buckets")) || (data8 === "cluster")) || (data8 === "config")) || (data8 === "functions")) || (data8 === "builds")) || (data8 === "logs"))){
const err4 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/branchByType/object/properties/include/unlessRemoved/removed/items/enum",keyword:"enum",params:{allowedValues: schema180.branchByType.object.properties.include.unlessRemoved.removed.items.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data7[i1], data7[j0])){
const err5 = {instancePath:instancePath+"/include",schemaPath:"#/branchByType/object/properties/include/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/include",schemaPath:"#/branchByType/object/properties/include/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.logRetention !== undefined){
let data9 = data.logRetention;
if(data9 !== null && data9 !== false){
if(!(validate44(data9, {instancePath:instancePath+"/logRetention",parentData:data,parentDataProperty:"logRetention",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.maskSecrets !== undefined){
let data10 = data.maskSecrets;
if(data10 !== null){
if(typeof data10 !== "boolean"){
const err7 = {instancePath:instancePath+"/maskSecrets",schemaPath:"#/branchByType/object/properties/maskSecrets/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.maxSize !== undefined){
let data11 = data.maxSize;
if(data11 !== null && data11 !== false){
if(!(validate111(data11, {instancePath:instancePath+"/maxSize",parentData:data,parentDataProperty:"maxSize",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
validate650.errors = vErrors;
return errors === 0;
}


function validate641(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema178.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(data0 !== null && data0 !== false){
if(!((((data0 === "postgres") || (data0 === "mysql")) || (data0 === "mongodb")) || (data0 === "sqlite"))){
const err1 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema178.properties.engine.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.version !== undefined){
let data1 = data.version;
if(data1 !== null && data1 !== false){
if(!(validate249(data1, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
if(data.provider !== undefined){
let data2 = data.provider;
if(data2 !== null && data2 !== false){
if(!(((((data2 === "managed") || (data2 === "cluster")) || (data2 === "supabase")) || (data2 === "atlas")) || (data2 === "external"))){
const err2 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema178.properties.provider.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.size !== undefined){
let data3 = data.size;
if(data3 !== null && data3 !== false){
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err3 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.storage !== undefined){
let data4 = data.storage;
if(data4 !== null && data4 !== false){
if(!(validate111(data4, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
if(data.replicas !== undefined){
let data5 = data.replicas;
if(data5 !== null && data5 !== false){
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/unlessRemoved/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 15 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/unlessRemoved/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/unlessRemoved/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.ha !== undefined){
let data6 = data.ha;
if(data6 !== null){
if(typeof data6 !== "boolean"){
const err8 = {instancePath:instancePath+"/ha",schemaPath:"#/properties/ha/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.pooling !== undefined){
let data7 = data.pooling;
if(data7 !== null){
if((typeof data7 !== "boolean") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err9 = {instancePath:instancePath+"/pooling",schemaPath:"#/properties/pooling/unlessRemoved/unset/type",keyword:"type",params:{type: schema178.properties.pooling.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((key1 === "mode") || (key1 === "size"))){
const err10 = {instancePath:instancePath+"/pooling",schemaPath:"#/properties/pooling/unlessRemoved/unset/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data7.mode !== undefined){
let data8 = data7.mode;
if(data8 !== null && data8 !== false){
if(!(((data8 === "session") || (data8 === "transaction")) || (data8 === "statement"))){
const err11 = {instancePath:instancePath+"/pooling/mode",schemaPath:"#/properties/pooling/unlessRemoved/unset/branchByType/object/properties/mode/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema178.properties.pooling.unlessRemoved.unset.branchByType.object.properties.mode.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data7.size !== undefined){
let data9 = data7.size;
if(data9 !== null && data9 !== false){
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err12 = {instancePath:instancePath+"/pooling/size",schemaPath:"#/properties/pooling/unlessRemoved/unset/branchByType/object/properties/size/unlessRemoved/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 10000 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/pooling/size",schemaPath:"#/properties/pooling/unlessRemoved/unset/branchByType/object/properties/size/unlessRemoved/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/pooling/size",schemaPath:"#/properties/pooling/unlessRemoved/unset/branchByType/object/properties/size/unlessRemoved/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/pooling",schemaPath:"#/properties/pooling/unlessRemoved/unset/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
if(data.slowQuery !== undefined){
let data10 = data.slowQuery;
if(data10 !== null && data10 !== false){
if(!(validate44(data10, {instancePath:instancePath+"/slowQuery",parentData:data,parentDataProperty:"slowQuery",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.encrypted !== undefined){
let data11 = data.encrypted;
if(data11 !== null){
if(typeof data11 !== "boolean"){
const err16 = {instancePath:instancePath+"/encrypted",schemaPath:"#/properties/encrypted/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.extensions !== undefined){
let data12 = data.extensions;
if(data12 !== null && data12 !== false){
if(!(validate33(data12, {instancePath:instancePath+"/extensions",parentData:data,parentDataProperty:"extensions",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
if(data.parameters !== undefined){
let data13 = data.parameters;
if(data13 !== null && data13 !== false){
if(!(validate646(data13, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData}))){
vErrors = vErrors === null ? validate646.errors : vErrors.concat(validate646.errors);
errors = vErrors.length;
}
}
}
if(data.importFrom !== undefined){
let data14 = data.importFrom;
if(data14 !== null && data14 !== false){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!(((key2 === "engine") || (key2 === "path")) || (key2 === "url"))){
const err17 = {instancePath:instancePath+"/importFrom",schemaPath:"#/properties/importFrom/unlessRemoved/removed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data14.engine !== undefined){
let data15 = data14.engine;
if(data15 !== null && data15 !== false){
if(!((((data15 === "postgres") || (data15 === "mysql")) || (data15 === "mongodb")) || (data15 === "sqlite"))){
const err18 = {instancePath:instancePath+"/importFrom/engine",schemaPath:"#/properties/importFrom/unlessRemoved/removed/properties/engine/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema178.properties.importFrom.unlessRemoved.removed.properties.engine.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data14.path !== undefined){
let data16 = data14.path;
if(data16 !== null && data16 !== false){
if(!(validate133(data16, {instancePath:instancePath+"/importFrom/path",parentData:data14,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
if(data14.url !== undefined){
let data17 = data14.url;
if(data17 !== null && data17 !== false){
if(!(validate277(data17, {instancePath:instancePath+"/importFrom/url",parentData:data14,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/importFrom",schemaPath:"#/properties/importFrom/unlessRemoved/removed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.crossRegion !== undefined){
let data18 = data.crossRegion;
if(data18 !== null){
if(typeof data18 !== "boolean"){
const err20 = {instancePath:instancePath+"/crossRegion",schemaPath:"#/properties/crossRegion/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.backup !== undefined){
let data19 = data.backup;
if(data19 !== null){
if(!(validate650(data19, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData}))){
vErrors = vErrors === null ? validate650.errors : vErrors.concat(validate650.errors);
errors = vErrors.length;
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate641.errors = vErrors;
return errors === 0;
}


function validate639(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null && data0 !== false){
if(!(validate641(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate639.errors = vErrors;
return errors === 0;
}

const schema181 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/cacheOverlay"}}}};
const schema182 = {"type":"object","additionalProperties":false,"properties":{"engine":{"unlessRemoved":{"removed":{"enum":["redis","valkey","memcached"]}}},"version":{"unlessRemoved":{"removed":{"$ref":"#/$defs/version"}}},"provider":{"unlessRemoved":{"removed":{"enum":["managed","cluster","external"]}}},"mode":{"unlessRemoved":{"removed":{"enum":["single","sentinel","cluster"]}}},"memory":{"unlessRemoved":{"removed":{"$ref":"#/$defs/size"}}},"persistence":{"unlessRemoved":{"unset":{"type":"boolean"}}},"password":{"unlessRemoved":{"unset":{"type":"boolean"}}},"eviction":{"unlessRemoved":{"removed":{"enum":["noeviction","allkeys-lru","allkeys-lfu","allkeys-random","volatile-lru","volatile-lfu","volatile-random","volatile-ttl"]}}}}};

function validate664(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "engine") || (key0 === "version")) || (key0 === "provider")) || (key0 === "mode")) || (key0 === "memory")) || (key0 === "persistence")) || (key0 === "password")) || (key0 === "eviction"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(data0 !== null && data0 !== false){
if(!(((data0 === "redis") || (data0 === "valkey")) || (data0 === "memcached"))){
const err1 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema182.properties.engine.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.version !== undefined){
let data1 = data.version;
if(data1 !== null && data1 !== false){
if(!(validate249(data1, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
if(data.provider !== undefined){
let data2 = data.provider;
if(data2 !== null && data2 !== false){
if(!(((data2 === "managed") || (data2 === "cluster")) || (data2 === "external"))){
const err2 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema182.properties.provider.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(data3 !== null && data3 !== false){
if(!(((data3 === "single") || (data3 === "sentinel")) || (data3 === "cluster"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema182.properties.mode.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.memory !== undefined){
let data4 = data.memory;
if(data4 !== null && data4 !== false){
if(!(validate111(data4, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
if(data.persistence !== undefined){
let data5 = data.persistence;
if(data5 !== null){
if(typeof data5 !== "boolean"){
const err4 = {instancePath:instancePath+"/persistence",schemaPath:"#/properties/persistence/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.password !== undefined){
let data6 = data.password;
if(data6 !== null){
if(typeof data6 !== "boolean"){
const err5 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.eviction !== undefined){
let data7 = data.eviction;
if(data7 !== null && data7 !== false){
if(!((((((((data7 === "noeviction") || (data7 === "allkeys-lru")) || (data7 === "allkeys-lfu")) || (data7 === "allkeys-random")) || (data7 === "volatile-lru")) || (data7 === "volatile-lfu")) || (data7 === "volatile-random")) || (data7 === "volatile-ttl"))){
const err6 = {instancePath:instancePath+"/eviction",schemaPath:"#/properties/eviction/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema182.properties.eviction.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate664.errors = vErrors;
return errors === 0;
}


function validate662(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null && data0 !== false){
if(!(validate664(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate664.errors : vErrors.concat(validate664.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate662.errors = vErrors;
return errors === 0;
}

const schema183 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/queueOverlay"}}}};
const schema184 = {"type":"object","additionalProperties":false,"properties":{"engine":{"unlessRemoved":{"removed":{"enum":["redis","rabbitmq","kafka","sqs"]}}},"broker":{"unlessRemoved":{"removed":{"$ref":"#/$defs/name"}}},"partitions":{"unlessRemoved":{"removed":{"type":"integer","minimum":1,"maximum":1000}}},"priorities":{"unlessRemoved":{"removed":{"$ref":"#/$defs/names"}}},"timeout":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"retries":{"unlessRemoved":{"removed":{"type":"integer","minimum":0,"maximum":100}}},"deadLetter":{"unlessRemoved":{"unset":{"type":"boolean"}}},"topics":{"unlessRemoved":{"removed":{"$ref":"#/$defs/texts"}}}}};

function validate671(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "engine") || (key0 === "broker")) || (key0 === "partitions")) || (key0 === "priorities")) || (key0 === "timeout")) || (key0 === "retries")) || (key0 === "deadLetter")) || (key0 === "topics"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(data0 !== null && data0 !== false){
if(!((((data0 === "redis") || (data0 === "rabbitmq")) || (data0 === "kafka")) || (data0 === "sqs"))){
const err1 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema184.properties.engine.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.broker !== undefined){
let data1 = data.broker;
if(data1 !== null && data1 !== false){
if(!(validate23(data1, {instancePath:instancePath+"/broker",parentData:data,parentDataProperty:"broker",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data.partitions !== undefined){
let data2 = data.partitions;
if(data2 !== null && data2 !== false){
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/partitions",schemaPath:"#/properties/partitions/unlessRemoved/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/partitions",schemaPath:"#/properties/partitions/unlessRemoved/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/partitions",schemaPath:"#/properties/partitions/unlessRemoved/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.priorities !== undefined){
let data3 = data.priorities;
if(data3 !== null && data3 !== false){
if(!(validate284(data3, {instancePath:instancePath+"/priorities",parentData:data,parentDataProperty:"priorities",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
if(data.timeout !== undefined){
let data4 = data.timeout;
if(data4 !== null && data4 !== false){
if(!(validate44(data4, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.retries !== undefined){
let data5 = data.retries;
if(data5 !== null && data5 !== false){
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/unlessRemoved/removed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/unlessRemoved/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/unlessRemoved/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.deadLetter !== undefined){
let data6 = data.deadLetter;
if(data6 !== null){
if(typeof data6 !== "boolean"){
const err8 = {instancePath:instancePath+"/deadLetter",schemaPath:"#/properties/deadLetter/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.topics !== undefined){
let data7 = data.topics;
if(data7 !== null && data7 !== false){
if(!(validate33(data7, {instancePath:instancePath+"/topics",parentData:data,parentDataProperty:"topics",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate671.errors = vErrors;
return errors === 0;
}


function validate669(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null && data0 !== false){
if(!(validate671(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate671.errors : vErrors.concat(validate671.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate669.errors = vErrors;
return errors === 0;
}

const schema185 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/bucketOverlay"}}}};
const schema186 = {"type":"object","additionalProperties":false,"properties":{"retention":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"archive":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"replicate":{"unlessRemoved":{"removed":{"$ref":"#/$defs/region"}}},"public":{"unlessRemoved":{"unset":{"type":"boolean"}}},"versioned":{"unlessRemoved":{"unset":{"type":"boolean"}}}}};

function validate680(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "retention") || (key0 === "archive")) || (key0 === "replicate")) || (key0 === "public")) || (key0 === "versioned"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.retention !== undefined){
let data0 = data.retention;
if(data0 !== null && data0 !== false){
if(!(validate44(data0, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.archive !== undefined){
let data1 = data.archive;
if(data1 !== null && data1 !== false){
if(!(validate44(data1, {instancePath:instancePath+"/archive",parentData:data,parentDataProperty:"archive",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.replicate !== undefined){
let data2 = data.replicate;
if(data2 !== null && data2 !== false){
if(!(validate60(data2, {instancePath:instancePath+"/replicate",parentData:data,parentDataProperty:"replicate",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
if(data.public !== undefined){
let data3 = data.public;
if(data3 !== null){
if(typeof data3 !== "boolean"){
const err1 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.versioned !== undefined){
let data4 = data.versioned;
if(data4 !== null){
if(typeof data4 !== "boolean"){
const err2 = {instancePath:instancePath+"/versioned",schemaPath:"#/properties/versioned/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate680.errors = vErrors;
return errors === 0;
}


function validate678(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null && data0 !== false){
if(!(validate680(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate680.errors : vErrors.concat(validate680.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate678.errors = vErrors;
return errors === 0;
}

const schema187 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/externalOverlay"}}}};
const schema188 = {"type":"object","additionalProperties":false,"properties":{"url":{"unlessRemoved":{"removed":{"$ref":"#/$defs/url"}}},"health":{"unlessRemoved":{"removed":{"$ref":"#/$defs/url"}}},"sla":{"unlessRemoved":{"removed":{"$ref":"#/$defs/percent"}}},"secrets":{"unlessRemoved":{"removed":{"$ref":"#/$defs/secretNames"}}},"interval":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}}}};

function validate688(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "url") || (key0 === "health")) || (key0 === "sla")) || (key0 === "secrets")) || (key0 === "interval"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(data0 !== null && data0 !== false){
if(!(validate277(data0, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
}
if(data.health !== undefined){
let data1 = data.health;
if(data1 !== null && data1 !== false){
if(!(validate277(data1, {instancePath:instancePath+"/health",parentData:data,parentDataProperty:"health",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
}
if(data.sla !== undefined){
let data2 = data.sla;
if(data2 !== null && data2 !== false){
if(!(validate69(data2, {instancePath:instancePath+"/sla",parentData:data,parentDataProperty:"sla",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
if(data.secrets !== undefined){
let data3 = data.secrets;
if(data3 !== null && data3 !== false){
if(!(validate220(data3, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
if(data.interval !== undefined){
let data4 = data.interval;
if(data4 !== null && data4 !== false){
if(!(validate44(data4, {instancePath:instancePath+"/interval",parentData:data,parentDataProperty:"interval",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate688.errors = vErrors;
return errors === 0;
}


function validate686(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null && data0 !== false){
if(!(validate688(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate688.errors : vErrors.concat(validate688.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate686.errors = vErrors;
return errors === 0;
}

const schema189 = {"type":"object","propertyNames":{"$ref":"#/$defs/zone"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/domainOverlay"}}}};
const schema190 = {"type":"object","additionalProperties":false,"properties":{"provider":{"unlessRemoved":{"removed":{"enum":["cloudflare","route53","clouddns","azuredns","digitalocean"]}}},"account":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"plan":{"unlessRemoved":{"removed":{"enum":["free","pro","business"]}}},"cdn":{"unlessRemoved":{"unset":{"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"provider":{"unlessRemoved":{"removed":{"enum":["cloudflare","cloudfront","cloud-cdn","azure-front-door","fastly"]}}},"ttl":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"paths":{"unlessRemoved":{"removed":{"$ref":"#/$defs/texts"}}},"images":{"unlessRemoved":{"unset":{"type":"boolean"}}}}}}}}},"waf":{"unlessRemoved":{"unset":{"type":"boolean"}}},"ddos":{"unlessRemoved":{"unset":{"type":"boolean"}}},"rateLimit":{"unlessRemoved":{"removed":{"$ref":"#/$defs/rate"}}},"allow":{"unlessRemoved":{"removed":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/cidr"}}}},"tls":{"unlessRemoved":{"removed":{"type":"object","additionalProperties":false,"properties":{"issuer":{"unlessRemoved":{"removed":{"enum":["letsencrypt","cloudflare","acm","zerossl"]}}},"account":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"min":{"unlessRemoved":{"removed":{"$ref":"#/$defs/tlsVersion"}}},"hsts":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}}}}}},"redirectHttps":{"unlessRemoved":{"unset":{"type":"boolean"}}},"headers":{"unlessRemoved":{"unset":{"type":["boolean","object"],"branchByType":{"object":{"$ref":"#/$defs/headersOverlay"}}}}},"ttl":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"failover":{"unlessRemoved":{"unset":{"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"to":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"interval":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"steering":{"unlessRemoved":{"removed":{"enum":["failover","geo","latency","round-robin"]}}}}}}}}}}};

function validate698(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema190.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.provider !== undefined){
let data0 = data.provider;
if(data0 !== null && data0 !== false){
if(!(((((data0 === "cloudflare") || (data0 === "route53")) || (data0 === "clouddns")) || (data0 === "azuredns")) || (data0 === "digitalocean"))){
const err1 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema190.properties.provider.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.account !== undefined){
let data1 = data.account;
if(data1 !== null && data1 !== false){
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.plan !== undefined){
let data2 = data.plan;
if(data2 !== null && data2 !== false){
if(!(((data2 === "free") || (data2 === "pro")) || (data2 === "business"))){
const err4 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema190.properties.plan.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.cdn !== undefined){
let data3 = data.cdn;
if(data3 !== null){
if((typeof data3 !== "boolean") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err5 = {instancePath:instancePath+"/cdn",schemaPath:"#/properties/cdn/unlessRemoved/unset/type",keyword:"type",params:{type: schema190.properties.cdn.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((key1 === "provider") || (key1 === "ttl")) || (key1 === "paths")) || (key1 === "images"))){
const err6 = {instancePath:instancePath+"/cdn",schemaPath:"#/properties/cdn/unlessRemoved/unset/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.provider !== undefined){
let data4 = data3.provider;
if(data4 !== null && data4 !== false){
if(!(((((data4 === "cloudflare") || (data4 === "cloudfront")) || (data4 === "cloud-cdn")) || (data4 === "azure-front-door")) || (data4 === "fastly"))){
const err7 = {instancePath:instancePath+"/cdn/provider",schemaPath:"#/properties/cdn/unlessRemoved/unset/branchByType/object/properties/provider/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema190.properties.cdn.unlessRemoved.unset.branchByType.object.properties.provider.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data3.ttl !== undefined){
let data5 = data3.ttl;
if(data5 !== null && data5 !== false){
if(!(validate44(data5, {instancePath:instancePath+"/cdn/ttl",parentData:data3,parentDataProperty:"ttl",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data3.paths !== undefined){
let data6 = data3.paths;
if(data6 !== null && data6 !== false){
if(!(validate33(data6, {instancePath:instancePath+"/cdn/paths",parentData:data3,parentDataProperty:"paths",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
if(data3.images !== undefined){
let data7 = data3.images;
if(data7 !== null){
if(typeof data7 !== "boolean"){
const err8 = {instancePath:instancePath+"/cdn/images",schemaPath:"#/properties/cdn/unlessRemoved/unset/branchByType/object/properties/images/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/cdn",schemaPath:"#/properties/cdn/unlessRemoved/unset/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.waf !== undefined){
let data8 = data.waf;
if(data8 !== null){
if(typeof data8 !== "boolean"){
const err10 = {instancePath:instancePath+"/waf",schemaPath:"#/properties/waf/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.ddos !== undefined){
let data9 = data.ddos;
if(data9 !== null){
if(typeof data9 !== "boolean"){
const err11 = {instancePath:instancePath+"/ddos",schemaPath:"#/properties/ddos/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.rateLimit !== undefined){
let data10 = data.rateLimit;
if(data10 !== null && data10 !== false){
if(!(validate170(data10, {instancePath:instancePath+"/rateLimit",parentData:data,parentDataProperty:"rateLimit",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
if(data.allow !== undefined){
let data11 = data.allow;
if(data11 !== null && data11 !== false){
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data11[i0], {instancePath:instancePath+"/allow/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
let i1 = data11.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data11[i1], data11[j0])){
const err12 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.tls !== undefined){
let data13 = data.tls;
if(data13 !== null && data13 !== false){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!((((key2 === "issuer") || (key2 === "account")) || (key2 === "min")) || (key2 === "hsts"))){
const err14 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/unlessRemoved/removed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data13.issuer !== undefined){
let data14 = data13.issuer;
if(data14 !== null && data14 !== false){
if(!((((data14 === "letsencrypt") || (data14 === "cloudflare")) || (data14 === "acm")) || (data14 === "zerossl"))){
const err15 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/unlessRemoved/removed/properties/issuer/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema190.properties.tls.unlessRemoved.removed.properties.issuer.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data13.account !== undefined){
let data15 = data13.account;
if(data15 !== null && data15 !== false){
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err16 = {instancePath:instancePath+"/tls/account",schemaPath:"#/properties/tls/unlessRemoved/removed/properties/account/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/tls/account",schemaPath:"#/properties/tls/unlessRemoved/removed/properties/account/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data13.min !== undefined){
let data16 = data13.min;
if(data16 !== null && data16 !== false){
if(!(validate335(data16, {instancePath:instancePath+"/tls/min",parentData:data13,parentDataProperty:"min",rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
}
if(data13.hsts !== undefined){
let data17 = data13.hsts;
if(data17 !== null && data17 !== false){
if(!(validate44(data17, {instancePath:instancePath+"/tls/hsts",parentData:data13,parentDataProperty:"hsts",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/unlessRemoved/removed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.redirectHttps !== undefined){
let data18 = data.redirectHttps;
if(data18 !== null){
if(typeof data18 !== "boolean"){
const err19 = {instancePath:instancePath+"/redirectHttps",schemaPath:"#/properties/redirectHttps/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.headers !== undefined){
let data19 = data.headers;
if(data19 !== null){
if((typeof data19 !== "boolean") && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))){
const err20 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/unlessRemoved/unset/type",keyword:"type",params:{type: schema190.properties.headers.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(!(validate565(data19, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
}
}
if(data.ttl !== undefined){
let data20 = data.ttl;
if(data20 !== null && data20 !== false){
if(!(validate44(data20, {instancePath:instancePath+"/ttl",parentData:data,parentDataProperty:"ttl",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.failover !== undefined){
let data21 = data.failover;
if(data21 !== null){
if((typeof data21 !== "boolean") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
const err21 = {instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/unlessRemoved/unset/type",keyword:"type",params:{type: schema190.properties.failover.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 in data21){
if(!(((key3 === "to") || (key3 === "interval")) || (key3 === "steering"))){
const err22 = {instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/unlessRemoved/unset/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.to !== undefined){
let data22 = data21.to;
if(data22 !== null && data22 !== false){
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err23 = {instancePath:instancePath+"/failover/to",schemaPath:"#/properties/failover/unlessRemoved/unset/branchByType/object/properties/to/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/failover/to",schemaPath:"#/properties/failover/unlessRemoved/unset/branchByType/object/properties/to/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data21.interval !== undefined){
let data23 = data21.interval;
if(data23 !== null && data23 !== false){
if(!(validate44(data23, {instancePath:instancePath+"/failover/interval",parentData:data21,parentDataProperty:"interval",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data21.steering !== undefined){
let data24 = data21.steering;
if(data24 !== null && data24 !== false){
if(!((((data24 === "failover") || (data24 === "geo")) || (data24 === "latency")) || (data24 === "round-robin"))){
const err25 = {instancePath:instancePath+"/failover/steering",schemaPath:"#/properties/failover/unlessRemoved/unset/branchByType/object/properties/steering/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema190.properties.failover.unlessRemoved.unset.branchByType.object.properties.steering.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/unlessRemoved/unset/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate698.errors = vErrors;
return errors === 0;
}


function validate696(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate328(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null && data0 !== false){
if(!(validate698(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate696.errors = vErrors;
return errors === 0;
}

const schema191 = {"type":"object","additionalProperties":false,"properties":{"target":{"unlessRemoved":{"removed":{"$ref":"#/$defs/target"}}},"metrics":{"unlessRemoved":{"unset":{"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"retention":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"interval":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"remote":{"unlessRemoved":{"removed":{"$ref":"#/$defs/url"}}}}}}}}},"logs":{"unlessRemoved":{"unset":{"type":["string","boolean","object"],"branchByType":{"string":{"$ref":"#/$defs/logStore"},"boolean":{"const":false},"object":{"type":"object","additionalProperties":false,"properties":{"store":{"unlessRemoved":{"removed":{"$ref":"#/$defs/logStore"}}},"retention":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"archive":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"level":{"unlessRemoved":{"removed":{"enum":["debug","info","warn","error"]}}},"redact":{"unlessRemoved":{"removed":{"$ref":"#/$defs/texts"}}},"audit":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"browser":{"unlessRemoved":{"unset":{"type":"boolean"}}}}}}}}},"traces":{"unlessRemoved":{"unset":{"type":["string","boolean","object"],"branchByType":{"string":{"$ref":"#/$defs/traceStore"},"boolean":{"const":false},"object":{"type":"object","additionalProperties":false,"properties":{"store":{"unlessRemoved":{"removed":{"$ref":"#/$defs/traceStore"}}},"sampling":{"unlessRemoved":{"removed":{"$ref":"#/$defs/percent"}}},"retention":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"attributes":{"unlessRemoved":{"removed":{"$ref":"#/$defs/settingsOverlay"}}}}}}}}},"errors":{"unlessRemoved":{"unset":{"type":["string","boolean","object"],"branchByType":{"string":{"$ref":"#/$defs/errorTracker"},"boolean":{"const":false},"object":{"type":"object","additionalProperties":false,"properties":{"provider":{"unlessRemoved":{"removed":{"$ref":"#/$defs/errorTracker"}}},"organization":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"quota":{"unlessRemoved":{"removed":{"type":"string","pattern":"^[0-9]+/month$"}}},"alert":{"unlessRemoved":{"removed":{"type":"array","uniqueItems":true,"items":{"enum":["new","frequent","regression"]}}}},"services":{"unlessRemoved":{"removed":{"$ref":"#/$defs/names"}}}}}}}}},"uptime":{"unlessRemoved":{"unset":{"type":["boolean","object"],"branchByType":{"object":{"type":"object","additionalProperties":false,"properties":{"interval":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"provider":{"unlessRemoved":{"removed":{"enum":["blackbox","uptime-kuma","cloudflare","digitalocean"]}}},"urls":{"unlessRemoved":{"removed":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/probedUrl"}}}}}}}}}},"profiling":{"unlessRemoved":{"unset":{"type":"boolean"}}},"dashboards":{"unlessRemoved":{"removed":{"type":"array","items":{"$ref":"#/$defs/dashboard"}}}}}};

function validate710(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "target") || (key0 === "metrics")) || (key0 === "logs")) || (key0 === "traces")) || (key0 === "errors")) || (key0 === "uptime")) || (key0 === "profiling")) || (key0 === "dashboards"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(data0 !== null && data0 !== false){
if(!(validate63(data0, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
if(data.metrics !== undefined){
let data1 = data.metrics;
if(data1 !== null){
if((typeof data1 !== "boolean") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
const err1 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/unlessRemoved/unset/type",keyword:"type",params:{type: schema191.properties.metrics.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "retention") || (key1 === "interval")) || (key1 === "remote"))){
const err2 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/unlessRemoved/unset/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.retention !== undefined){
let data2 = data1.retention;
if(data2 !== null && data2 !== false){
if(!(validate44(data2, {instancePath:instancePath+"/metrics/retention",parentData:data1,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data1.interval !== undefined){
let data3 = data1.interval;
if(data3 !== null && data3 !== false){
if(!(validate44(data3, {instancePath:instancePath+"/metrics/interval",parentData:data1,parentDataProperty:"interval",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data1.remote !== undefined){
let data4 = data1.remote;
if(data4 !== null && data4 !== false){
if(!(validate277(data4, {instancePath:instancePath+"/metrics/remote",parentData:data1,parentDataProperty:"remote",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/unlessRemoved/unset/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.logs !== undefined){
let data5 = data.logs;
if(data5 !== null){
if(((typeof data5 !== "string") && (typeof data5 !== "boolean")) && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err4 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/unlessRemoved/unset/type",keyword:"type",params:{type: schema191.properties.logs.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data5 === "string"){
if(!(validate360(data5, {instancePath:instancePath+"/logs",parentData:data,parentDataProperty:"logs",rootData}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(typeof data5 === "boolean"){
if(false !== data5){
const err5 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/unlessRemoved/unset/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(((((((key2 === "store") || (key2 === "retention")) || (key2 === "archive")) || (key2 === "level")) || (key2 === "redact")) || (key2 === "audit")) || (key2 === "browser"))){
const err6 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/unlessRemoved/unset/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5.store !== undefined){
let data6 = data5.store;
if(data6 !== null && data6 !== false){
if(!(validate360(data6, {instancePath:instancePath+"/logs/store",parentData:data5,parentDataProperty:"store",rootData}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
}
if(data5.retention !== undefined){
let data7 = data5.retention;
if(data7 !== null && data7 !== false){
if(!(validate44(data7, {instancePath:instancePath+"/logs/retention",parentData:data5,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data5.archive !== undefined){
let data8 = data5.archive;
if(data8 !== null && data8 !== false){
if(!(validate44(data8, {instancePath:instancePath+"/logs/archive",parentData:data5,parentDataProperty:"archive",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data5.level !== undefined){
let data9 = data5.level;
if(data9 !== null && data9 !== false){
if(!((((data9 === "debug") || (data9 === "info")) || (data9 === "warn")) || (data9 === "error"))){
const err7 = {instancePath:instancePath+"/logs/level",schemaPath:"#/properties/logs/unlessRemoved/unset/branchByType/object/properties/level/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema191.properties.logs.unlessRemoved.unset.branchByType.object.properties.level.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data5.redact !== undefined){
let data10 = data5.redact;
if(data10 !== null && data10 !== false){
if(!(validate33(data10, {instancePath:instancePath+"/logs/redact",parentData:data5,parentDataProperty:"redact",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
if(data5.audit !== undefined){
let data11 = data5.audit;
if(data11 !== null && data11 !== false){
if(!(validate44(data11, {instancePath:instancePath+"/logs/audit",parentData:data5,parentDataProperty:"audit",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data5.browser !== undefined){
let data12 = data5.browser;
if(data12 !== null){
if(typeof data12 !== "boolean"){
const err8 = {instancePath:instancePath+"/logs/browser",schemaPath:"#/properties/logs/unlessRemoved/unset/branchByType/object/properties/browser/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/unlessRemoved/unset/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.traces !== undefined){
let data13 = data.traces;
if(data13 !== null){
if(((typeof data13 !== "string") && (typeof data13 !== "boolean")) && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
const err10 = {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/unlessRemoved/unset/type",keyword:"type",params:{type: schema191.properties.traces.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data13 === "string"){
if(!(validate367(data13, {instancePath:instancePath+"/traces",parentData:data,parentDataProperty:"traces",rootData}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(typeof data13 === "boolean"){
if(false !== data13){
const err11 = {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/unlessRemoved/unset/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!((((key3 === "store") || (key3 === "sampling")) || (key3 === "retention")) || (key3 === "attributes"))){
const err12 = {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/unlessRemoved/unset/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data13.store !== undefined){
let data14 = data13.store;
if(data14 !== null && data14 !== false){
if(!(validate367(data14, {instancePath:instancePath+"/traces/store",parentData:data13,parentDataProperty:"store",rootData}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
}
if(data13.sampling !== undefined){
let data15 = data13.sampling;
if(data15 !== null && data15 !== false){
if(!(validate69(data15, {instancePath:instancePath+"/traces/sampling",parentData:data13,parentDataProperty:"sampling",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
if(data13.retention !== undefined){
let data16 = data13.retention;
if(data16 !== null && data16 !== false){
if(!(validate44(data16, {instancePath:instancePath+"/traces/retention",parentData:data13,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data13.attributes !== undefined){
let data17 = data13.attributes;
if(data17 !== null && data17 !== false){
if(!(validate646(data17, {instancePath:instancePath+"/traces/attributes",parentData:data13,parentDataProperty:"attributes",rootData}))){
vErrors = vErrors === null ? validate646.errors : vErrors.concat(validate646.errors);
errors = vErrors.length;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/unlessRemoved/unset/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.errors !== undefined){
let data18 = data.errors;
if(data18 !== null){
if(((typeof data18 !== "string") && (typeof data18 !== "boolean")) && (!(data18 && typeof data18 == "object" && !Array.isArray(data18)))){
const err14 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/unlessRemoved/unset/type",keyword:"type",params:{type: schema191.properties.errors.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data18 === "string"){
if(!(validate373(data18, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
if(typeof data18 === "boolean"){
if(false !== data18){
const err15 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/unlessRemoved/unset/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
if(!(((((key4 === "provider") || (key4 === "organization")) || (key4 === "quota")) || (key4 === "alert")) || (key4 === "services"))){
const err16 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/unlessRemoved/unset/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data18.provider !== undefined){
let data19 = data18.provider;
if(data19 !== null && data19 !== false){
if(!(validate373(data19, {instancePath:instancePath+"/errors/provider",parentData:data18,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
if(data18.organization !== undefined){
let data20 = data18.organization;
if(data20 !== null && data20 !== false){
if(typeof data20 === "string"){
if(func3(data20) < 1){
const err17 = {instancePath:instancePath+"/errors/organization",schemaPath:"#/properties/errors/unlessRemoved/unset/branchByType/object/properties/organization/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/errors/organization",schemaPath:"#/properties/errors/unlessRemoved/unset/branchByType/object/properties/organization/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data18.quota !== undefined){
let data21 = data18.quota;
if(data21 !== null && data21 !== false){
if(typeof data21 === "string"){
if(!pattern45.test(data21)){
const err19 = {instancePath:instancePath+"/errors/quota",schemaPath:"#/properties/errors/unlessRemoved/unset/branchByType/object/properties/quota/unlessRemoved/removed/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/month$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/errors/quota",schemaPath:"#/properties/errors/unlessRemoved/unset/branchByType/object/properties/quota/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data18.alert !== undefined){
let data22 = data18.alert;
if(data22 !== null && data22 !== false){
if(Array.isArray(data22)){
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(!(((data23 === "new") || (data23 === "frequent")) || (data23 === "regression"))){
const err21 = {instancePath:instancePath+"/errors/alert/" + i0,schemaPath:"#/properties/errors/unlessRemoved/unset/branchByType/object/properties/alert/unlessRemoved/removed/items/enum",keyword:"enum",params:{allowedValues: schema191.properties.errors.unlessRemoved.unset.branchByType.object.properties.alert.unlessRemoved.removed.items.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let i1 = data22.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data22[i1], data22[j0])){
const err22 = {instancePath:instancePath+"/errors/alert",schemaPath:"#/properties/errors/unlessRemoved/unset/branchByType/object/properties/alert/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/errors/alert",schemaPath:"#/properties/errors/unlessRemoved/unset/branchByType/object/properties/alert/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data18.services !== undefined){
let data24 = data18.services;
if(data24 !== null && data24 !== false){
if(!(validate284(data24, {instancePath:instancePath+"/errors/services",parentData:data18,parentDataProperty:"services",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/unlessRemoved/unset/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
if(data.uptime !== undefined){
let data25 = data.uptime;
if(data25 !== null){
if((typeof data25 !== "boolean") && (!(data25 && typeof data25 == "object" && !Array.isArray(data25)))){
const err25 = {instancePath:instancePath+"/uptime",schemaPath:"#/properties/uptime/unlessRemoved/unset/type",keyword:"type",params:{type: schema191.properties.uptime.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
if(!(((key5 === "interval") || (key5 === "provider")) || (key5 === "urls"))){
const err26 = {instancePath:instancePath+"/uptime",schemaPath:"#/properties/uptime/unlessRemoved/unset/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data25.interval !== undefined){
let data26 = data25.interval;
if(data26 !== null && data26 !== false){
if(!(validate44(data26, {instancePath:instancePath+"/uptime/interval",parentData:data25,parentDataProperty:"interval",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data25.provider !== undefined){
let data27 = data25.provider;
if(data27 !== null && data27 !== false){
if(!((((data27 === "blackbox") || (data27 === "uptime-kuma")) || (data27 === "cloudflare")) || (data27 === "digitalocean"))){
const err27 = {instancePath:instancePath+"/uptime/provider",schemaPath:"#/properties/uptime/unlessRemoved/unset/branchByType/object/properties/provider/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema191.properties.uptime.unlessRemoved.unset.branchByType.object.properties.provider.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data25.urls !== undefined){
let data28 = data25.urls;
if(data28 !== null && data28 !== false){
if(Array.isArray(data28)){
const len1 = data28.length;
for(let i2=0; i2<len1; i2++){
if(!(validate378(data28[i2], {instancePath:instancePath+"/uptime/urls/" + i2,parentData:data28,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
let i3 = data28.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data28[i3], data28[j1])){
const err28 = {instancePath:instancePath+"/uptime/urls",schemaPath:"#/properties/uptime/unlessRemoved/unset/branchByType/object/properties/urls/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/uptime/urls",schemaPath:"#/properties/uptime/unlessRemoved/unset/branchByType/object/properties/urls/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/uptime",schemaPath:"#/properties/uptime/unlessRemoved/unset/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
if(data.profiling !== undefined){
let data30 = data.profiling;
if(data30 !== null){
if(typeof data30 !== "boolean"){
const err31 = {instancePath:instancePath+"/profiling",schemaPath:"#/properties/profiling/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.dashboards !== undefined){
let data31 = data.dashboards;
if(data31 !== null && data31 !== false){
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i4=0; i4<len2; i4++){
if(!(validate380(data31[i4], {instancePath:instancePath+"/dashboards/" + i4,parentData:data31,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate710.errors = vErrors;
return errors === 0;
}

const schema192 = {"type":"object","additionalProperties":false,"properties":{"engine":{"unlessRemoved":{"removed":{"enum":["alertmanager","grafana"]}}},"channels":{"unlessRemoved":{"removed":{"$ref":"#/$defs/channelsOverlay"}}},"routes":{"unlessRemoved":{"removed":{"type":"object","additionalProperties":false,"properties":{"critical":{"unlessRemoved":{"removed":{"$ref":"#/$defs/channelNames"}}},"warning":{"unlessRemoved":{"removed":{"$ref":"#/$defs/channelNames"}}},"info":{"unlessRemoved":{"removed":{"$ref":"#/$defs/channelNames"}}}}}}},"smtp":{"unlessRemoved":{"removed":{"type":"object","additionalProperties":false,"properties":{"host":{"unlessRemoved":{"removed":{"$ref":"#/$defs/host"}}},"port":{"unlessRemoved":{"removed":{"$ref":"#/$defs/port"}}},"from":{"unlessRemoved":{"removed":{"$ref":"#/$defs/email"}}},"user":{"unlessRemoved":{"removed":{"type":"string","pattern":"^[A-Za-z0-9._%+@-]{1,254}$"}}}}}}},"escalate":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"rules":{"unlessRemoved":{"removed":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"unlessRemoved":{"unset":{"$ref":"#/$defs/ruleOverlay"}}}}}},"drill":{"unlessRemoved":{"removed":{"$ref":"#/$defs/schedule"}}}}};
const schema193 = {"type":"object","additionalProperties":false,"properties":{"email":{"unlessRemoved":{"removed":{"type":["string","array"],"branchByType":{"string":{"$ref":"#/$defs/email"},"array":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/email"}}}}}},"slack":{"unlessRemoved":{"removed":{"$ref":"#/$defs/slackChannel"}}},"discord":{"unlessRemoved":{"unset":{"type":["boolean","string"],"branchByType":{"string":{"type":"string","minLength":1}}}}},"pagerduty":{"unlessRemoved":{"unset":{"type":"boolean"}}},"opsgenie":{"unlessRemoved":{"unset":{"type":"boolean"}}},"sms":{"unlessRemoved":{"removed":{"type":["string","array"],"branchByType":{"string":{"$ref":"#/$defs/phone"},"array":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/phone"}}}}}},"webhook":{"unlessRemoved":{"removed":{"$ref":"#/$defs/url"}}},"github":{"unlessRemoved":{"unset":{"type":"boolean"}}}}};

function validate734(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "email") || (key0 === "slack")) || (key0 === "discord")) || (key0 === "pagerduty")) || (key0 === "opsgenie")) || (key0 === "sms")) || (key0 === "webhook")) || (key0 === "github"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.email !== undefined){
let data0 = data.email;
if(data0 !== null && data0 !== false){
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/unlessRemoved/removed/type",keyword:"type",params:{type: schema193.properties.email.unlessRemoved.removed.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!(validate42(data0, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(Array.isArray(data0)){
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/unlessRemoved/removed/branchByType/array/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data0[i0], {instancePath:instancePath+"/email/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/unlessRemoved/removed/branchByType/array/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/unlessRemoved/removed/branchByType/array/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.slack !== undefined){
let data2 = data.slack;
if(data2 !== null && data2 !== false){
if(!(validate52(data2, {instancePath:instancePath+"/slack",parentData:data,parentDataProperty:"slack",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
if(data.discord !== undefined){
let data3 = data.discord;
if(data3 !== null){
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err5 = {instancePath:instancePath+"/discord",schemaPath:"#/properties/discord/unlessRemoved/unset/type",keyword:"type",params:{type: schema193.properties.discord.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err6 = {instancePath:instancePath+"/discord",schemaPath:"#/properties/discord/unlessRemoved/unset/branchByType/string/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/discord",schemaPath:"#/properties/discord/unlessRemoved/unset/branchByType/string/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.pagerduty !== undefined){
let data4 = data.pagerduty;
if(data4 !== null){
if(typeof data4 !== "boolean"){
const err8 = {instancePath:instancePath+"/pagerduty",schemaPath:"#/properties/pagerduty/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.opsgenie !== undefined){
let data5 = data.opsgenie;
if(data5 !== null){
if(typeof data5 !== "boolean"){
const err9 = {instancePath:instancePath+"/opsgenie",schemaPath:"#/properties/opsgenie/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.sms !== undefined){
let data6 = data.sms;
if(data6 !== null && data6 !== false){
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err10 = {instancePath:instancePath+"/sms",schemaPath:"#/properties/sms/unlessRemoved/removed/type",keyword:"type",params:{type: schema193.properties.sms.unlessRemoved.removed.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data6 === "string"){
if(!(validate390(data6, {instancePath:instancePath+"/sms",parentData:data,parentDataProperty:"sms",rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(Array.isArray(data6)){
if(Array.isArray(data6)){
if(data6.length < 1){
const err11 = {instancePath:instancePath+"/sms",schemaPath:"#/properties/sms/unlessRemoved/removed/branchByType/array/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
if(!(validate390(data6[i2], {instancePath:instancePath+"/sms/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data6[i3], data6[j1])){
const err12 = {instancePath:instancePath+"/sms",schemaPath:"#/properties/sms/unlessRemoved/removed/branchByType/array/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/sms",schemaPath:"#/properties/sms/unlessRemoved/removed/branchByType/array/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.webhook !== undefined){
let data8 = data.webhook;
if(data8 !== null && data8 !== false){
if(!(validate277(data8, {instancePath:instancePath+"/webhook",parentData:data,parentDataProperty:"webhook",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
}
if(data.github !== undefined){
let data9 = data.github;
if(data9 !== null){
if(typeof data9 !== "boolean"){
const err14 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate734.errors = vErrors;
return errors === 0;
}

const schema194 = {"type":["string","boolean","object"],"branchByType":{"string":{"$ref":"#/$defs/condition"},"boolean":{"const":false},"object":{"type":"object","additionalProperties":false,"properties":{"when":{"unlessRemoved":{"removed":{"$ref":"#/$defs/condition"}}},"expr":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"for":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"severity":{"unlessRemoved":{"removed":{"$ref":"#/$defs/severity"}}},"scope":{"unlessRemoved":{"removed":{"$ref":"#/$defs/names"}}},"baseline":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"notify":{"unlessRemoved":{"removed":{"$ref":"#/$defs/channelNames"}}},"summary":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"runbook":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}}}}}};

function validate750(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (typeof data !== "boolean")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema194.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(validate237(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(typeof data === "boolean"){
if(false !== data){
const err1 = {instancePath,schemaPath:"#/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema194.branchByType.object.properties, key0))){
const err2 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.when !== undefined){
let data0 = data.when;
if(data0 !== null && data0 !== false){
if(!(validate237(data0, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
}
if(data.expr !== undefined){
let data1 = data.expr;
if(data1 !== null && data1 !== false){
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/expr",schemaPath:"#/branchByType/object/properties/expr/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/expr",schemaPath:"#/branchByType/object/properties/expr/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.for !== undefined){
let data2 = data.for;
if(data2 !== null && data2 !== false){
if(!(validate44(data2, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(data3 !== null && data3 !== false){
if(!(validate408(data3, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
}
if(data.scope !== undefined){
let data4 = data.scope;
if(data4 !== null && data4 !== false){
if(!(validate284(data4, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
if(data.baseline !== undefined){
let data5 = data.baseline;
if(data5 !== null && data5 !== false){
if(!(validate44(data5, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.notify !== undefined){
let data6 = data.notify;
if(data6 !== null && data6 !== false){
if(!(validate395(data6, {instancePath:instancePath+"/notify",parentData:data,parentDataProperty:"notify",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
}
if(data.summary !== undefined){
let data7 = data.summary;
if(data7 !== null && data7 !== false){
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err5 = {instancePath:instancePath+"/summary",schemaPath:"#/branchByType/object/properties/summary/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/summary",schemaPath:"#/branchByType/object/properties/summary/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.runbook !== undefined){
let data8 = data.runbook;
if(data8 !== null && data8 !== false){
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err7 = {instancePath:instancePath+"/runbook",schemaPath:"#/branchByType/object/properties/runbook/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/runbook",schemaPath:"#/branchByType/object/properties/runbook/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
validate750.errors = vErrors;
return errors === 0;
}


function validate733(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "engine") || (key0 === "channels")) || (key0 === "routes")) || (key0 === "smtp")) || (key0 === "escalate")) || (key0 === "rules")) || (key0 === "drill"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(data0 !== null && data0 !== false){
if(!((data0 === "alertmanager") || (data0 === "grafana"))){
const err1 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema192.properties.engine.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(data1 !== null && data1 !== false){
if(!(validate734(data1, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData}))){
vErrors = vErrors === null ? validate734.errors : vErrors.concat(validate734.errors);
errors = vErrors.length;
}
}
}
if(data.routes !== undefined){
let data2 = data.routes;
if(data2 !== null && data2 !== false){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "critical") || (key1 === "warning")) || (key1 === "info"))){
const err2 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/unlessRemoved/removed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data2.critical !== undefined){
let data3 = data2.critical;
if(data3 !== null && data3 !== false){
if(!(validate395(data3, {instancePath:instancePath+"/routes/critical",parentData:data2,parentDataProperty:"critical",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
}
if(data2.warning !== undefined){
let data4 = data2.warning;
if(data4 !== null && data4 !== false){
if(!(validate395(data4, {instancePath:instancePath+"/routes/warning",parentData:data2,parentDataProperty:"warning",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
}
if(data2.info !== undefined){
let data5 = data2.info;
if(data5 !== null && data5 !== false){
if(!(validate395(data5, {instancePath:instancePath+"/routes/info",parentData:data2,parentDataProperty:"info",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/unlessRemoved/removed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.smtp !== undefined){
let data6 = data.smtp;
if(data6 !== null && data6 !== false){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!((((key2 === "host") || (key2 === "port")) || (key2 === "from")) || (key2 === "user"))){
const err4 = {instancePath:instancePath+"/smtp",schemaPath:"#/properties/smtp/unlessRemoved/removed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data6.host !== undefined){
let data7 = data6.host;
if(data7 !== null && data7 !== false){
if(!(validate166(data7, {instancePath:instancePath+"/smtp/host",parentData:data6,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
if(data6.port !== undefined){
let data8 = data6.port;
if(data8 !== null && data8 !== false){
if(!(validate78(data8, {instancePath:instancePath+"/smtp/port",parentData:data6,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data6.from !== undefined){
let data9 = data6.from;
if(data9 !== null && data9 !== false){
if(!(validate42(data9, {instancePath:instancePath+"/smtp/from",parentData:data6,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
if(data6.user !== undefined){
let data10 = data6.user;
if(data10 !== null && data10 !== false){
if(typeof data10 === "string"){
if(!pattern48.test(data10)){
const err5 = {instancePath:instancePath+"/smtp/user",schemaPath:"#/properties/smtp/unlessRemoved/removed/properties/user/unlessRemoved/removed/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+@-]{1,254}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/smtp/user",schemaPath:"#/properties/smtp/unlessRemoved/removed/properties/user/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/smtp",schemaPath:"#/properties/smtp/unlessRemoved/removed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.escalate !== undefined){
let data11 = data.escalate;
if(data11 !== null && data11 !== false){
if(!(validate44(data11, {instancePath:instancePath+"/escalate",parentData:data,parentDataProperty:"escalate",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.rules !== undefined){
let data12 = data.rules;
if(data12 !== null && data12 !== false){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
const _errs34 = errors;
if(!(validate23(key3, {instancePath:instancePath+"/rules",parentData:data12,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid16 = _errs34 === errors;
if(!valid16){
const err8 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/unlessRemoved/removed/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key4 in data12){
let data13 = data12[key4];
if(data13 !== null){
if(!(validate750(data13, {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate750.errors : vErrors.concat(validate750.errors);
errors = vErrors.length;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/unlessRemoved/removed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.drill !== undefined){
let data14 = data.drill;
if(data14 !== null && data14 !== false){
if(!(validate225(data14, {instancePath:instancePath+"/drill",parentData:data,parentDataProperty:"drill",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate733.errors = vErrors;
return errors === 0;
}

const schema195 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"unlessRemoved":{"removed":{"$ref":"#/$defs/sloOverlay"}}}};
const schema196 = {"type":["string","object"],"branchByType":{"string":{"$ref":"#/$defs/objective"},"object":{"type":"object","additionalProperties":false,"properties":{"target":{"unlessRemoved":{"removed":{"$ref":"#/$defs/objective"}}},"window":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"scope":{"unlessRemoved":{"removed":{"$ref":"#/$defs/names"}}},"good":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}},"total":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}}}}}};

function validate763(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema196.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(validate419(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
errors = vErrors.length;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "target") || (key0 === "window")) || (key0 === "scope")) || (key0 === "good")) || (key0 === "total"))){
const err1 = {instancePath,schemaPath:"#/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(data0 !== null && data0 !== false){
if(!(validate419(data0, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
errors = vErrors.length;
}
}
}
if(data.window !== undefined){
let data1 = data.window;
if(data1 !== null && data1 !== false){
if(!(validate44(data1, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.scope !== undefined){
let data2 = data.scope;
if(data2 !== null && data2 !== false){
if(!(validate284(data2, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
if(data.good !== undefined){
let data3 = data.good;
if(data3 !== null && data3 !== false){
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err2 = {instancePath:instancePath+"/good",schemaPath:"#/branchByType/object/properties/good/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/good",schemaPath:"#/branchByType/object/properties/good/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(data4 !== null && data4 !== false){
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/branchByType/object/properties/total/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/total",schemaPath:"#/branchByType/object/properties/total/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
validate763.errors = vErrors;
return errors === 0;
}


function validate761(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null && data0 !== false){
if(!(validate763(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate763.errors : vErrors.concat(validate763.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate761.errors = vErrors;
return errors === 0;
}

const schema197 = {"type":"object","additionalProperties":false,"properties":{"mode":{"unlessRemoved":{"removed":{"enum":["gitops","push"]}}},"registry":{"unlessRemoved":{"removed":{"type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"}}},"tags":{"unlessRemoved":{"removed":{"$ref":"#/$defs/imageTags"}}},"platforms":{"unlessRemoved":{"removed":{"$ref":"#/$defs/cpuArchitectures"}}},"sign":{"unlessRemoved":{"unset":{"type":"boolean"}}},"sbom":{"unlessRemoved":{"unset":{"type":"boolean"}}},"strategy":{"unlessRemoved":{"removed":{"$ref":"#/$defs/strategyOverlay"}}},"smoke":{"unlessRemoved":{"removed":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/absolutePath"}}}},"before":{"unlessRemoved":{"removed":{"$ref":"#/$defs/namedCommandsOverlay"}}},"after":{"unlessRemoved":{"removed":{"$ref":"#/$defs/namedCommandsOverlay"}}},"rollback":{"unlessRemoved":{"removed":{"type":"object","additionalProperties":false,"properties":{"when":{"unlessRemoved":{"removed":{"$ref":"#/$defs/conditions"}}},"auto":{"unlessRemoved":{"unset":{"type":"boolean"}}}}}}},"release":{"unlessRemoved":{"removed":{"$ref":"#/$defs/releaseOverlay"}}},"flags":{"unlessRemoved":{"removed":{"type":["string","object"],"branchByType":{"string":{"$ref":"#/$defs/flagService"},"object":{"type":"object","additionalProperties":false,"properties":{"provider":{"unlessRemoved":{"removed":{"$ref":"#/$defs/flagService"}}},"flags":{"unlessRemoved":{"removed":{"$ref":"#/$defs/texts"}}}}}}}}},"notify":{"unlessRemoved":{"removed":{"$ref":"#/$defs/channelNames"}}}}};
const schema198 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"unlessRemoved":{"removed":{"type":"string","minLength":1}}}};

function validate776(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null && data0 !== false){
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/unlessRemoved/removed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate776.errors = vErrors;
return errors === 0;
}

const schema199 = {"type":"object","additionalProperties":false,"properties":{"versioning":{"unlessRemoved":{"removed":{"enum":["semantic","calendar"]}}},"changelog":{"unlessRemoved":{"unset":{"type":"boolean"}}},"github":{"unlessRemoved":{"unset":{"type":"boolean"}}},"chart":{"unlessRemoved":{"unset":{"type":["boolean","string"],"branchByType":{"string":{"type":"string","pattern":"^oci://[^\\s]+$"}}}}},"docs":{"unlessRemoved":{"unset":{"type":["boolean","string"],"branchByType":{"string":{"type":"string","minLength":1}}}}},"targets":{"unlessRemoved":{"removed":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/target"}}}}}};

function validate781(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "versioning") || (key0 === "changelog")) || (key0 === "github")) || (key0 === "chart")) || (key0 === "docs")) || (key0 === "targets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.versioning !== undefined){
let data0 = data.versioning;
if(data0 !== null && data0 !== false){
if(!((data0 === "semantic") || (data0 === "calendar"))){
const err1 = {instancePath:instancePath+"/versioning",schemaPath:"#/properties/versioning/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema199.properties.versioning.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.changelog !== undefined){
let data1 = data.changelog;
if(data1 !== null){
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/changelog",schemaPath:"#/properties/changelog/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.github !== undefined){
let data2 = data.github;
if(data2 !== null){
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.chart !== undefined){
let data3 = data.chart;
if(data3 !== null){
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err4 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/unlessRemoved/unset/type",keyword:"type",params:{type: schema199.properties.chart.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 === "string"){
if(typeof data3 === "string"){
if(!pattern53.test(data3)){
const err5 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/unlessRemoved/unset/branchByType/string/pattern",keyword:"pattern",params:{pattern: "^oci://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/unlessRemoved/unset/branchByType/string/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.docs !== undefined){
let data4 = data.docs;
if(data4 !== null){
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/unlessRemoved/unset/type",keyword:"type",params:{type: schema199.properties.docs.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err8 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/unlessRemoved/unset/branchByType/string/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/unlessRemoved/unset/branchByType/string/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.targets !== undefined){
let data5 = data.targets;
if(data5 !== null && data5 !== false){
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data5[i0], {instancePath:instancePath+"/targets/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
const err10 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate781.errors = vErrors;
return errors === 0;
}


function validate771(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema197.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(data0 !== null && data0 !== false){
if(!((data0 === "gitops") || (data0 === "push"))){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema197.properties.mode.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.registry !== undefined){
let data1 = data.registry;
if(data1 !== null && data1 !== false){
if(typeof data1 === "string"){
if(!pattern51.test(data1)){
const err2 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/unlessRemoved/removed/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/unlessRemoved/removed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.tags !== undefined){
let data2 = data.tags;
if(data2 !== null && data2 !== false){
if(!(validate445(data2, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
errors = vErrors.length;
}
}
}
if(data.platforms !== undefined){
let data3 = data.platforms;
if(data3 !== null && data3 !== false){
if(!(validate109(data3, {instancePath:instancePath+"/platforms",parentData:data,parentDataProperty:"platforms",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
if(data.sign !== undefined){
let data4 = data.sign;
if(data4 !== null){
if(typeof data4 !== "boolean"){
const err4 = {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.sbom !== undefined){
let data5 = data.sbom;
if(data5 !== null){
if(typeof data5 !== "boolean"){
const err5 = {instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.strategy !== undefined){
let data6 = data.strategy;
if(data6 !== null && data6 !== false){
if(!(validate622(data6, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData}))){
vErrors = vErrors === null ? validate622.errors : vErrors.concat(validate622.errors);
errors = vErrors.length;
}
}
}
if(data.smoke !== undefined){
let data7 = data.smoke;
if(data7 !== null && data7 !== false){
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate133(data7[i0], {instancePath:instancePath+"/smoke/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data7[i1], data7[j0])){
const err6 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.before !== undefined){
let data9 = data.before;
if(data9 !== null && data9 !== false){
if(!(validate776(data9, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = vErrors === null ? validate776.errors : vErrors.concat(validate776.errors);
errors = vErrors.length;
}
}
}
if(data.after !== undefined){
let data10 = data.after;
if(data10 !== null && data10 !== false){
if(!(validate776(data10, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate776.errors : vErrors.concat(validate776.errors);
errors = vErrors.length;
}
}
}
if(data.rollback !== undefined){
let data11 = data.rollback;
if(data11 !== null && data11 !== false){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!((key1 === "when") || (key1 === "auto"))){
const err8 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/unlessRemoved/removed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data11.when !== undefined){
let data12 = data11.when;
if(data12 !== null && data12 !== false){
if(!(validate236(data12, {instancePath:instancePath+"/rollback/when",parentData:data11,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
}
if(data11.auto !== undefined){
let data13 = data11.auto;
if(data13 !== null){
if(typeof data13 !== "boolean"){
const err9 = {instancePath:instancePath+"/rollback/auto",schemaPath:"#/properties/rollback/unlessRemoved/removed/properties/auto/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/unlessRemoved/removed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.release !== undefined){
let data14 = data.release;
if(data14 !== null && data14 !== false){
if(!(validate781(data14, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate781.errors : vErrors.concat(validate781.errors);
errors = vErrors.length;
}
}
}
if(data.flags !== undefined){
let data15 = data.flags;
if(data15 !== null && data15 !== false){
if((typeof data15 !== "string") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
const err11 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/unlessRemoved/removed/type",keyword:"type",params:{type: schema197.properties.flags.unlessRemoved.removed.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data15 === "string"){
if(!(validate460(data15, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!((key2 === "provider") || (key2 === "flags"))){
const err12 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/unlessRemoved/removed/branchByType/object/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data15.provider !== undefined){
let data16 = data15.provider;
if(data16 !== null && data16 !== false){
if(!(validate460(data16, {instancePath:instancePath+"/flags/provider",parentData:data15,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
}
if(data15.flags !== undefined){
let data17 = data15.flags;
if(data17 !== null && data17 !== false){
if(!(validate33(data17, {instancePath:instancePath+"/flags/flags",parentData:data15,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/unlessRemoved/removed/branchByType/object/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.notify !== undefined){
let data18 = data.notify;
if(data18 !== null && data18 !== false){
if(!(validate395(data18, {instancePath:instancePath+"/notify",parentData:data,parentDataProperty:"notify",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate771.errors = vErrors;
return errors === 0;
}

const schema200 = {"type":"object","additionalProperties":false,"properties":{"store":{"unlessRemoved":{"removed":{"enum":["vault","aws","gcp","azure","sops","github","swarm"]}}},"rotation":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"dynamic":{"unlessRemoved":{"removed":{"$ref":"#/$defs/names"}}},"audit":{"unlessRemoved":{"unset":{"type":"boolean"}}},"ci":{"unlessRemoved":{"removed":{"$ref":"#/$defs/secretNames"}}},"variables":{"unlessRemoved":{"removed":{"$ref":"#/$defs/secretNames"}}}}};

function validate789(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "store") || (key0 === "rotation")) || (key0 === "dynamic")) || (key0 === "audit")) || (key0 === "ci")) || (key0 === "variables"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.store !== undefined){
let data0 = data.store;
if(data0 !== null && data0 !== false){
if(!(((((((data0 === "vault") || (data0 === "aws")) || (data0 === "gcp")) || (data0 === "azure")) || (data0 === "sops")) || (data0 === "github")) || (data0 === "swarm"))){
const err1 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema200.properties.store.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.rotation !== undefined){
let data1 = data.rotation;
if(data1 !== null && data1 !== false){
if(!(validate44(data1, {instancePath:instancePath+"/rotation",parentData:data,parentDataProperty:"rotation",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.dynamic !== undefined){
let data2 = data.dynamic;
if(data2 !== null && data2 !== false){
if(!(validate284(data2, {instancePath:instancePath+"/dynamic",parentData:data,parentDataProperty:"dynamic",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
if(data.audit !== undefined){
let data3 = data.audit;
if(data3 !== null){
if(typeof data3 !== "boolean"){
const err2 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.ci !== undefined){
let data4 = data.ci;
if(data4 !== null && data4 !== false){
if(!(validate220(data4, {instancePath:instancePath+"/ci",parentData:data,parentDataProperty:"ci",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
if(data.variables !== undefined){
let data5 = data.variables;
if(data5 !== null && data5 !== false){
if(!(validate220(data5, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate789.errors = vErrors;
return errors === 0;
}

const schema201 = {"type":"object","additionalProperties":false,"properties":{"rto":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"rpo":{"unlessRemoved":{"removed":{"$ref":"#/$defs/duration"}}},"drills":{"unlessRemoved":{"removed":{"$ref":"#/$defs/schedule"}}},"failover":{"unlessRemoved":{"removed":{"enum":["auto","manual"]}}},"region":{"unlessRemoved":{"removed":{"$ref":"#/$defs/region"}}}}};

function validate796(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "rto") || (key0 === "rpo")) || (key0 === "drills")) || (key0 === "failover")) || (key0 === "region"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.rto !== undefined){
let data0 = data.rto;
if(data0 !== null && data0 !== false){
if(!(validate44(data0, {instancePath:instancePath+"/rto",parentData:data,parentDataProperty:"rto",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.rpo !== undefined){
let data1 = data.rpo;
if(data1 !== null && data1 !== false){
if(!(validate44(data1, {instancePath:instancePath+"/rpo",parentData:data,parentDataProperty:"rpo",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data.drills !== undefined){
let data2 = data.drills;
if(data2 !== null && data2 !== false){
if(!(validate225(data2, {instancePath:instancePath+"/drills",parentData:data,parentDataProperty:"drills",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
if(data.failover !== undefined){
let data3 = data.failover;
if(data3 !== null && data3 !== false){
if(!((data3 === "auto") || (data3 === "manual"))){
const err1 = {instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema201.properties.failover.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.region !== undefined){
let data4 = data.region;
if(data4 !== null && data4 !== false){
if(!(validate60(data4, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate796.errors = vErrors;
return errors === 0;
}

const schema202 = {"type":"object","additionalProperties":false,"properties":{"podSecurity":{"unlessRemoved":{"removed":{"enum":["restricted","baseline","privileged"]}}},"networkPolicies":{"unlessRemoved":{"unset":{"type":"boolean"}}},"mesh":{"unlessRemoved":{"removed":{"enum":["linkerd","istio"]}}},"mtls":{"unlessRemoved":{"unset":{"type":"boolean"}}},"audit":{"unlessRemoved":{"unset":{"type":"boolean"}}},"signedImages":{"unlessRemoved":{"unset":{"type":"boolean"}}},"notSecrets":{"unlessRemoved":{"removed":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}}}},"scanning":{"unlessRemoved":{"removed":{"type":"array","uniqueItems":true,"items":{"enum":["trivy-operator","inspector","kube-bench"]}}}},"compliance":{"unlessRemoved":{"removed":{"type":"array","uniqueItems":true,"items":{"enum":["soc2","gdpr","hipaa"]}}}},"pentest":{"unlessRemoved":{"removed":{"$ref":"#/$defs/schedule"}}},"chaos":{"unlessRemoved":{"removed":{"type":"object","additionalProperties":false,"properties":{"schedule":{"unlessRemoved":{"removed":{"$ref":"#/$defs/schedule"}}},"faults":{"unlessRemoved":{"removed":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["pod-kill","pod-failure","network-delay","network-loss","cpu-stress","memory-stress","disk-fill"]}}}}}}}}}};

function validate802(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema202.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.podSecurity !== undefined){
let data0 = data.podSecurity;
if(data0 !== null && data0 !== false){
if(!(((data0 === "restricted") || (data0 === "baseline")) || (data0 === "privileged"))){
const err1 = {instancePath:instancePath+"/podSecurity",schemaPath:"#/properties/podSecurity/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema202.properties.podSecurity.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.networkPolicies !== undefined){
let data1 = data.networkPolicies;
if(data1 !== null){
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/networkPolicies",schemaPath:"#/properties/networkPolicies/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.mesh !== undefined){
let data2 = data.mesh;
if(data2 !== null && data2 !== false){
if(!((data2 === "linkerd") || (data2 === "istio"))){
const err3 = {instancePath:instancePath+"/mesh",schemaPath:"#/properties/mesh/unlessRemoved/removed/enum",keyword:"enum",params:{allowedValues: schema202.properties.mesh.unlessRemoved.removed.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.mtls !== undefined){
let data3 = data.mtls;
if(data3 !== null){
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/mtls",schemaPath:"#/properties/mtls/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.audit !== undefined){
let data4 = data.audit;
if(data4 !== null){
if(typeof data4 !== "boolean"){
const err5 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.signedImages !== undefined){
let data5 = data.signedImages;
if(data5 !== null){
if(typeof data5 !== "boolean"){
const err6 = {instancePath:instancePath+"/signedImages",schemaPath:"#/properties/signedImages/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.notSecrets !== undefined){
let data6 = data.notSecrets;
if(data6 !== null && data6 !== false){
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err7 = {instancePath:instancePath+"/notSecrets/" + i0,schemaPath:"#/properties/notSecrets/unlessRemoved/removed/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/notSecrets/" + i0,schemaPath:"#/properties/notSecrets/unlessRemoved/removed/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/notSecrets",schemaPath:"#/properties/notSecrets/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/notSecrets",schemaPath:"#/properties/notSecrets/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.scanning !== undefined){
let data8 = data.scanning;
if(data8 !== null && data8 !== false){
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(!(((data9 === "trivy-operator") || (data9 === "inspector")) || (data9 === "kube-bench"))){
const err11 = {instancePath:instancePath+"/scanning/" + i2,schemaPath:"#/properties/scanning/unlessRemoved/removed/items/enum",keyword:"enum",params:{allowedValues: schema202.properties.scanning.unlessRemoved.removed.items.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data8[i3], data8[j1])){
const err12 = {instancePath:instancePath+"/scanning",schemaPath:"#/properties/scanning/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/scanning",schemaPath:"#/properties/scanning/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.compliance !== undefined){
let data10 = data.compliance;
if(data10 !== null && data10 !== false){
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(!(((data11 === "soc2") || (data11 === "gdpr")) || (data11 === "hipaa"))){
const err14 = {instancePath:instancePath+"/compliance/" + i4,schemaPath:"#/properties/compliance/unlessRemoved/removed/items/enum",keyword:"enum",params:{allowedValues: schema202.properties.compliance.unlessRemoved.removed.items.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i5 = data10.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data10[i5], data10[j2])){
const err15 = {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.pentest !== undefined){
let data12 = data.pentest;
if(data12 !== null && data12 !== false){
if(!(validate225(data12, {instancePath:instancePath+"/pentest",parentData:data,parentDataProperty:"pentest",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
if(data.chaos !== undefined){
let data13 = data.chaos;
if(data13 !== null && data13 !== false){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(!((key1 === "schedule") || (key1 === "faults"))){
const err17 = {instancePath:instancePath+"/chaos",schemaPath:"#/properties/chaos/unlessRemoved/removed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data13.schedule !== undefined){
let data14 = data13.schedule;
if(data14 !== null && data14 !== false){
if(!(validate225(data14, {instancePath:instancePath+"/chaos/schedule",parentData:data13,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
if(data13.faults !== undefined){
let data15 = data13.faults;
if(data15 !== null && data15 !== false){
if(Array.isArray(data15)){
if(data15.length < 1){
const err18 = {instancePath:instancePath+"/chaos/faults",schemaPath:"#/properties/chaos/unlessRemoved/removed/properties/faults/unlessRemoved/removed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len3 = data15.length;
for(let i6=0; i6<len3; i6++){
let data16 = data15[i6];
if(!(((((((data16 === "pod-kill") || (data16 === "pod-failure")) || (data16 === "network-delay")) || (data16 === "network-loss")) || (data16 === "cpu-stress")) || (data16 === "memory-stress")) || (data16 === "disk-fill"))){
const err19 = {instancePath:instancePath+"/chaos/faults/" + i6,schemaPath:"#/properties/chaos/unlessRemoved/removed/properties/faults/unlessRemoved/removed/items/enum",keyword:"enum",params:{allowedValues: schema202.properties.chaos.unlessRemoved.removed.properties.faults.unlessRemoved.removed.items.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i7 = data15.length;
let j3;
if(i7 > 1){
outer2:
for(;i7--;){
for(j3 = i7; j3--;){
if(func0(data15[i7], data15[j3])){
const err20 = {instancePath:instancePath+"/chaos/faults",schemaPath:"#/properties/chaos/unlessRemoved/removed/properties/faults/unlessRemoved/removed/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/chaos/faults",schemaPath:"#/properties/chaos/unlessRemoved/removed/properties/faults/unlessRemoved/removed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/chaos",schemaPath:"#/properties/chaos/unlessRemoved/removed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate802.errors = vErrors;
return errors === 0;
}

const schema203 = {"type":"object","additionalProperties":false,"properties":{"budget":{"unlessRemoved":{"removed":{"$ref":"#/$defs/money"}}},"alert":{"unlessRemoved":{"removed":{"$ref":"#/$defs/percent"}}},"rightsize":{"unlessRemoved":{"unset":{"type":"boolean"}}},"cleanup":{"unlessRemoved":{"removed":{"$ref":"#/$defs/schedule"}}}}};

function validate806(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "budget") || (key0 === "alert")) || (key0 === "rightsize")) || (key0 === "cleanup"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.budget !== undefined){
let data0 = data.budget;
if(data0 !== null && data0 !== false){
if(!(validate484(data0, {instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"budget",rootData}))){
vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
errors = vErrors.length;
}
}
}
if(data.alert !== undefined){
let data1 = data.alert;
if(data1 !== null && data1 !== false){
if(!(validate69(data1, {instancePath:instancePath+"/alert",parentData:data,parentDataProperty:"alert",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
if(data.rightsize !== undefined){
let data2 = data.rightsize;
if(data2 !== null){
if(typeof data2 !== "boolean"){
const err1 = {instancePath:instancePath+"/rightsize",schemaPath:"#/properties/rightsize/unlessRemoved/unset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.cleanup !== undefined){
let data3 = data.cleanup;
if(data3 !== null && data3 !== false){
if(!(validate225(data3, {instancePath:instancePath+"/cleanup",parentData:data,parentDataProperty:"cleanup",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate806.errors = vErrors;
return errors === 0;
}

const schema204 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"unlessRemoved":{"unset":{"type":["boolean","object"],"branchByType":{"boolean":{"const":false},"object":{"$ref":"#/$defs/addonOverlay"}}}}}};
const schema205 = {"type":"object","additionalProperties":false,"properties":{"version":{"unlessRemoved":{"removed":{"$ref":"#/$defs/chartVersion"}}},"values":{"unlessRemoved":{"removed":{"type":"object","additionalProperties":true}}}}};

function validate813(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "version") || (key0 === "values"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(data0 !== null && data0 !== false){
if(!(validate506(data0, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
errors = vErrors.length;
}
}
}
if(data.values !== undefined){
let data1 = data.values;
if(data1 !== null && data1 !== false){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err1 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/unlessRemoved/removed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate813.errors = vErrors;
return errors === 0;
}


function validate811(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 !== null){
if((typeof data0 !== "boolean") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/unlessRemoved/unset/type",keyword:"type",params:{type: schema204.additionalProperties.unlessRemoved.unset.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "boolean"){
if(false !== data0){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/unlessRemoved/unset/branchByType/boolean/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate813(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate813.errors : vErrors.concat(validate813.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate811.errors = vErrors;
return errors === 0;
}

const schema206 = {"type":"object","propertyNames":{"type":"string","minLength":1,"maxLength":255,"pattern":"^([a-z]([a-z0-9-]*[a-z0-9])?|[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+)$"},"additionalProperties":{"$ref":"#/$defs/imageVersion"}};
const pattern64 = new RegExp("^([a-z]([a-z0-9-]*[a-z0-9])?|[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+)$", "u");
const schema207 = {"type":"string","pattern":"^(sha256:[0-9a-f]{64}|[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(@sha256:[0-9a-f]{64}|:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))$"};
const pattern65 = new RegExp("^(sha256:[0-9a-f]{64}|[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(@sha256:[0-9a-f]{64}|:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))$", "u");

function validate819(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern65.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(sha256:[0-9a-f]{64}|[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(@sha256:[0-9a-f]{64}|:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate819.errors = vErrors;
return errors === 0;
}


function validate818(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func3(key0) > 255){
const err0 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 255},propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func3(key0) < 1){
const err1 = {instancePath,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern64.test(key0)){
const err2 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z]([a-z0-9-]*[a-z0-9])?|[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+)$"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(!(validate819(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate819.errors : vErrors.concat(validate819.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate818.errors = vErrors;
return errors === 0;
}


function validate519(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema153.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.infrastructure !== undefined){
let data0 = data.infrastructure;
if(data0 !== null && data0 !== false){
if(!(validate520(data0, {instancePath:instancePath+"/infrastructure",parentData:data,parentDataProperty:"infrastructure",rootData}))){
vErrors = vErrors === null ? validate520.errors : vErrors.concat(validate520.errors);
errors = vErrors.length;
}
}
}
if(data.services !== undefined){
let data1 = data.services;
if(data1 !== null && data1 !== false){
if(!(validate546(data1, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData}))){
vErrors = vErrors === null ? validate546.errors : vErrors.concat(validate546.errors);
errors = vErrors.length;
}
}
}
if(data.databases !== undefined){
let data2 = data.databases;
if(data2 !== null && data2 !== false){
if(!(validate639(data2, {instancePath:instancePath+"/databases",parentData:data,parentDataProperty:"databases",rootData}))){
vErrors = vErrors === null ? validate639.errors : vErrors.concat(validate639.errors);
errors = vErrors.length;
}
}
}
if(data.caches !== undefined){
let data3 = data.caches;
if(data3 !== null && data3 !== false){
if(!(validate662(data3, {instancePath:instancePath+"/caches",parentData:data,parentDataProperty:"caches",rootData}))){
vErrors = vErrors === null ? validate662.errors : vErrors.concat(validate662.errors);
errors = vErrors.length;
}
}
}
if(data.queues !== undefined){
let data4 = data.queues;
if(data4 !== null && data4 !== false){
if(!(validate669(data4, {instancePath:instancePath+"/queues",parentData:data,parentDataProperty:"queues",rootData}))){
vErrors = vErrors === null ? validate669.errors : vErrors.concat(validate669.errors);
errors = vErrors.length;
}
}
}
if(data.buckets !== undefined){
let data5 = data.buckets;
if(data5 !== null && data5 !== false){
if(!(validate678(data5, {instancePath:instancePath+"/buckets",parentData:data,parentDataProperty:"buckets",rootData}))){
vErrors = vErrors === null ? validate678.errors : vErrors.concat(validate678.errors);
errors = vErrors.length;
}
}
}
if(data.externals !== undefined){
let data6 = data.externals;
if(data6 !== null && data6 !== false){
if(!(validate686(data6, {instancePath:instancePath+"/externals",parentData:data,parentDataProperty:"externals",rootData}))){
vErrors = vErrors === null ? validate686.errors : vErrors.concat(validate686.errors);
errors = vErrors.length;
}
}
}
if(data.domains !== undefined){
let data7 = data.domains;
if(data7 !== null && data7 !== false){
if(!(validate696(data7, {instancePath:instancePath+"/domains",parentData:data,parentDataProperty:"domains",rootData}))){
vErrors = vErrors === null ? validate696.errors : vErrors.concat(validate696.errors);
errors = vErrors.length;
}
}
}
if(data.observability !== undefined){
let data8 = data.observability;
if(data8 !== null && data8 !== false){
if(!(validate710(data8, {instancePath:instancePath+"/observability",parentData:data,parentDataProperty:"observability",rootData}))){
vErrors = vErrors === null ? validate710.errors : vErrors.concat(validate710.errors);
errors = vErrors.length;
}
}
}
if(data.alerts !== undefined){
let data9 = data.alerts;
if(data9 !== null && data9 !== false){
if(!(validate733(data9, {instancePath:instancePath+"/alerts",parentData:data,parentDataProperty:"alerts",rootData}))){
vErrors = vErrors === null ? validate733.errors : vErrors.concat(validate733.errors);
errors = vErrors.length;
}
}
}
if(data.slos !== undefined){
let data10 = data.slos;
if(data10 !== null && data10 !== false){
if(!(validate761(data10, {instancePath:instancePath+"/slos",parentData:data,parentDataProperty:"slos",rootData}))){
vErrors = vErrors === null ? validate761.errors : vErrors.concat(validate761.errors);
errors = vErrors.length;
}
}
}
if(data.kpis !== undefined){
let data11 = data.kpis;
if(data11 !== null && data11 !== false){
if(!(validate236(data11, {instancePath:instancePath+"/kpis",parentData:data,parentDataProperty:"kpis",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
}
if(data.delivery !== undefined){
let data12 = data.delivery;
if(data12 !== null && data12 !== false){
if(!(validate771(data12, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate771.errors : vErrors.concat(validate771.errors);
errors = vErrors.length;
}
}
}
if(data.secrets !== undefined){
let data13 = data.secrets;
if(data13 !== null && data13 !== false){
if(!(validate789(data13, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate789.errors : vErrors.concat(validate789.errors);
errors = vErrors.length;
}
}
}
if(data.backups !== undefined){
let data14 = data.backups;
if(data14 !== null){
if(!(validate650(data14, {instancePath:instancePath+"/backups",parentData:data,parentDataProperty:"backups",rootData}))){
vErrors = vErrors === null ? validate650.errors : vErrors.concat(validate650.errors);
errors = vErrors.length;
}
}
}
if(data.recovery !== undefined){
let data15 = data.recovery;
if(data15 !== null && data15 !== false){
if(!(validate796(data15, {instancePath:instancePath+"/recovery",parentData:data,parentDataProperty:"recovery",rootData}))){
vErrors = vErrors === null ? validate796.errors : vErrors.concat(validate796.errors);
errors = vErrors.length;
}
}
}
if(data.security !== undefined){
let data16 = data.security;
if(data16 !== null && data16 !== false){
if(!(validate802(data16, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors);
errors = vErrors.length;
}
}
}
if(data.costs !== undefined){
let data17 = data.costs;
if(data17 !== null && data17 !== false){
if(!(validate806(data17, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = vErrors === null ? validate806.errors : vErrors.concat(validate806.errors);
errors = vErrors.length;
}
}
}
if(data.addons !== undefined){
let data18 = data.addons;
if(data18 !== null && data18 !== false){
if(!(validate811(data18, {instancePath:instancePath+"/addons",parentData:data,parentDataProperty:"addons",rootData}))){
vErrors = vErrors === null ? validate811.errors : vErrors.concat(validate811.errors);
errors = vErrors.length;
}
}
}
if(data.patches !== undefined){
let data19 = data.patches;
if(data19 !== null && data19 !== false){
if(!(validate510(data19, {instancePath:instancePath+"/patches",parentData:data,parentDataProperty:"patches",rootData}))){
vErrors = vErrors === null ? validate510.errors : vErrors.concat(validate510.errors);
errors = vErrors.length;
}
}
}
if(data.releases !== undefined){
if(!(validate818(data.releases, {instancePath:instancePath+"/releases",parentData:data,parentDataProperty:"releases",rootData}))){
vErrors = vErrors === null ? validate818.errors : vErrors.concat(validate818.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate519.errors = vErrors;
return errors === 0;
}

export const validateInclude = validate822;
const schema208 = {"type":"object","additionalProperties":false,"properties":{"teams":{"$ref":"#/$defs/teams"},"services":{"$ref":"#/$defs/services"},"databases":{"$ref":"#/$defs/databases"},"caches":{"$ref":"#/$defs/caches"},"queues":{"$ref":"#/$defs/queues"},"buckets":{"$ref":"#/$defs/buckets"},"externals":{"$ref":"#/$defs/externals"},"domains":{"$ref":"#/$defs/domains"},"slos":{"$ref":"#/$defs/slos"}}};

function validate822(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema208.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.teams !== undefined){
if(!(validate48(data.teams, {instancePath:instancePath+"/teams",parentData:data,parentDataProperty:"teams",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate92(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.databases !== undefined){
if(!(validate267(data.databases, {instancePath:instancePath+"/databases",parentData:data,parentDataProperty:"databases",rootData}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
if(data.caches !== undefined){
if(!(validate293(data.caches, {instancePath:instancePath+"/caches",parentData:data,parentDataProperty:"caches",rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if(data.queues !== undefined){
if(!(validate300(data.queues, {instancePath:instancePath+"/queues",parentData:data,parentDataProperty:"queues",rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data.buckets !== undefined){
if(!(validate309(data.buckets, {instancePath:instancePath+"/buckets",parentData:data,parentDataProperty:"buckets",rootData}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.externals !== undefined){
if(!(validate317(data.externals, {instancePath:instancePath+"/externals",parentData:data,parentDataProperty:"externals",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
}
if(data.domains !== undefined){
if(!(validate327(data.domains, {instancePath:instancePath+"/domains",parentData:data,parentDataProperty:"domains",rootData}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data.slos !== undefined){
if(!(validate416(data.slos, {instancePath:instancePath+"/slos",parentData:data,parentDataProperty:"slos",rootData}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate822.errors = vErrors;
return errors === 0;
}
