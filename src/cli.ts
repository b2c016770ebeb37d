#!/usr/bin/env node
import { runWorker } from './cli/worker.ts'

process.exitCode = await runWorker()
