import { performTasks, servePieces } from '../../src/run/task.ts'
import { hostilePipeline } from './hostile-pipeline.ts'

servePieces<null>(() => (tasks, begin) => performTasks(tasks, hostilePipeline, ['csv', 'json'], begin))
