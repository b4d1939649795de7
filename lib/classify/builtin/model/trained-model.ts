import { Model } from './model'
import weights from './weights.json'

export const trainedModel: Model = Model.parse(weights)
