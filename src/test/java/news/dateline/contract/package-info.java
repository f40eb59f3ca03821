/**
 * The published contract, checked: {@link news.dateline.contract.ContractSchemas} validates messages for every other test,
 * {@link news.dateline.contract.ContractFilesTest} keeps the files and the code in step.
 */
package news.dateline.contract;
