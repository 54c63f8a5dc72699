import { openDatabase } from '../../service/store/database.js';
import { sqliteLedger } from '../../service/store/sqlite-ledger.js';
import { memoryLedger } from '../memory/memory-ledger.js';
import { testLedger } from './ledger.js';

testLedger('memory', memoryLedger);
testLedger('sqlite', () => sqliteLedger(openDatabase(':memory:')));
